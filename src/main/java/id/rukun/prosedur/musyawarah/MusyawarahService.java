package id.rukun.prosedur.musyawarah;

import id.rukun.prosedur.musyawarah.formulir.BeritaAcaraIsian;
import id.rukun.prosedur.musyawarah.formulir.KehadiranIsian;
import id.rukun.prosedur.musyawarah.formulir.PembahasanIsian;
import id.rukun.prosedur.musyawarah.formulir.SuaraIsian;
import id.rukun.prosedur.musyawarah.formulir.UndanganIsian;
import id.rukun.prosedur.musyawarah.mode.ModeMusyawarah;
import id.rukun.prosedur.musyawarah.register.CalonPeserta;
import id.rukun.prosedur.musyawarah.register.JenisMusyawarah;
import id.rukun.prosedur.musyawarah.register.KeputusanMusyawarah;
import id.rukun.prosedur.musyawarah.register.KeputusanMusyawarahRepository;
import id.rukun.prosedur.musyawarah.register.Musyawarah;
import id.rukun.prosedur.musyawarah.register.MusyawarahRepository;
import id.rukun.prosedur.musyawarah.register.PesertaMusyawarah;
import id.rukun.prosedur.musyawarah.register.PesertaMusyawarahRepository;
import id.rukun.prosedur.musyawarah.register.RangkaianMusyawarah;
import id.rukun.prosedur.musyawarah.register.RangkaianMusyawarahRepository;
import id.rukun.prosedur.musyawarah.register.StatusMusyawarah;
import id.rukun.prosedur.musyawarah.register.StatusRangkaian;
import id.rukun.wilayah.baris.IngatanRegister;
import id.rukun.wilayah.WilayahService;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of meetings. Facts are written as they happened; whether they are valid is asked elsewhere. */
@Service
@Transactional
public class MusyawarahService {

    private final RangkaianMusyawarahRepository rangkaian;
    private final MusyawarahRepository musyawarah;
    private final PesertaMusyawarahRepository peserta;
    private final KeputusanMusyawarahRepository keputusan;
    private final HasilRangkaianReader pembacaHasil;
    private final WilayahService wilayah;
    private final Clock jam;

    /** Which meeting is the latest is asked by every step of a submission. */
    private record RapatTerakhir(String prosesId) {}

    /** So is what it decided, once it has. */
    private record KeputusanRapat(String musyawarahId) {}

    MusyawarahService(RangkaianMusyawarahRepository rangkaian, MusyawarahRepository musyawarah,
            PesertaMusyawarahRepository peserta, KeputusanMusyawarahRepository keputusan,
            HasilRangkaianReader pembacaHasil, WilayahService wilayah, Clock jam) {
        this.rangkaian = rangkaian;
        this.musyawarah = musyawarah;
        this.peserta = peserta;
        this.keputusan = keputusan;
        this.pembacaHasil = pembacaHasil;
        this.wilayah = wilayah;
        this.jam = jam;
    }

    /**
     * Opens the series of one process instance.
     *
     * @param tentang the units that it is about
     */
    public void buka(String kasusId, String prosesId, String unitId, ModeMusyawarah mode, String agenda,
            Collection<String> tentang) {
        buka(kasusId, prosesId, unitId, mode.jenis(), mode.nama(), agenda, mode.perihal(kasusId)
                .orElseGet(() -> perihal(agenda, tentang)));
    }

    /** Opens a series at Kelurahan level, whose meetings another family holds by a model of its own. */
    public void bukaKelurahan(String kasusId, String prosesId, String unitId, String agenda, Collection<String> tentang) {
        buka(kasusId, prosesId, unitId, JenisMusyawarah.KELURAHAN, null, agenda, perihal(agenda, tentang));
    }

    private void buka(String kasusId, String prosesId, String unitId, JenisMusyawarah jenis, String mode, String agenda,
            String perihal) {
        rangkaian.save(new RangkaianMusyawarah(kasusId, prosesId, unitId, jenis, mode, agenda, perihal, Instant.now(jam)));
        pembacaHasil.lupakan();
    }

    private String perihal(String agenda, Collection<String> tentang) {
        return KalimatMusyawarah.perihal(agenda, tentang.stream().map(wilayah::nama).sorted().toList());
    }

    /** The series of a process instance. */
    @Transactional(readOnly = true)
    public Optional<RangkaianMusyawarah> rangkaian(String prosesId) {
        return rangkaian.findByProsesId(prosesId);
    }

    /** The latest meeting of a process instance's series. */
    @Transactional(readOnly = true)
    public Musyawarah terakhir(String prosesId) {
        String id = IngatanRegister.ingat(new RapatTerakhir(prosesId),
                () -> musyawarah.terakhir(prosesId).map(Musyawarah::id).orElseThrow());
        return musyawarah.findById(id).orElseThrow();
    }

    /** The latest meeting of the body that meets in a series, in whichever case. */
    @Transactional(readOnly = true)
    public Optional<Musyawarah> sebelumnya(RangkaianMusyawarah asal) {
        return musyawarah.terakhirDi(asal.unitId(), asal.jenis());
    }

    /** The meetings of a series, in order. */
    @Transactional(readOnly = true)
    public List<Musyawarah> semua(RangkaianMusyawarah asal) {
        return musyawarah.seluruh(asal.id());
    }

    /** The meetings still to be held to which a person is invited as one who decides, by day. */
    @Transactional(readOnly = true)
    public List<Musyawarah> mengundang(String orangId) {
        return musyawarah.mengundang(orangId);
    }

    /** How many meetings, held or not, have a person on their list of participants, which is an annex of their minutes. */
    @Transactional(readOnly = true)
    public int jumlahDaftar(String orangId) {
        return peserta.jumlahDisebut(orangId);
    }

    /** Which meeting of its series it is, as papers count: one that was cancelled was none. */
    @Transactional(readOnly = true)
    public int keBerapa(Musyawarah rapat) {
        return rapat.keBerapa(semua(rapat.rangkaian()));
    }

    /** The meeting whose invitation a new one replaces, since it was cancelled; empty where none was. */
    @Transactional(readOnly = true)
    public Optional<Musyawarah> digantikan(Musyawarah rapat) {
        return semua(rapat.rangkaian()).stream()
                .filter(m -> m.ke() == rapat.ke() - 1 && m.status() == StatusMusyawarah.BATAL).findFirst();
    }

    /** Which invitation of a series the next one is. */
    @Transactional(readOnly = true)
    public int berikutnya(RangkaianMusyawarah asal) {
        return semua(asal).size() + 1;
    }

    /** Records an invitation with its list of participants. */
    public Musyawarah undang(RangkaianMusyawarah asal, UndanganIsian undangan, List<CalonPeserta> daftar) {
        int ke = berikutnya(asal);
        Musyawarah baru = musyawarah.save(new Musyawarah(asal, ke, undangan));
        tambah(baru, daftar);
        IngatanRegister.lupakan(RapatTerakhir.class);
        pembacaHasil.lupakan();
        return baru;
    }

    private void tambah(Musyawarah tujuan, List<CalonPeserta> daftar) {
        List<PesertaMusyawarah> baris = new ArrayList<>();
        for (CalonPeserta orang : daftar) {
            baris.add(new PesertaMusyawarah(tujuan.id(), orang, baris.size() + 1));
        }
        peserta.saveAll(baris);
    }

    @Transactional(readOnly = true)
    public List<PesertaMusyawarah> peserta(Musyawarah asal) {
        return peserta.findByMusyawarahIdOrderByNomorUrut(asal.id());
    }

    /** How many take part in a meeting, and how many came. */
    @Transactional(readOnly = true)
    public Kehadiran kehadiran(Musyawarah asal) {
        return kehadiran(List.of(asal)).get(asal.id());
    }

    /** The same of several meetings, by the meeting's id. */
    @Transactional(readOnly = true)
    public Map<String, Kehadiran> kehadiran(Collection<Musyawarah> asal) {
        Map<String, Kehadiran> perRapat = new LinkedHashMap<>();
        asal.forEach(rapat -> perRapat.put(rapat.id(), Kehadiran.KOSONG));
        if (!asal.isEmpty()) {
            peserta.hitung(Set.copyOf(perRapat.keySet())).forEach(h -> perRapat.put(h.musyawarahId(),
                    new Kehadiran(h.peserta().intValue(), h.meninggal().intValue(), h.hadir().intValue())));
        }
        return perRapat;
    }

    /** Records that a meeting was cancelled before it was opened. */
    public void batal(Musyawarah sasaran, String sebab) {
        sasaran.batal(sebab);
        musyawarah.save(sasaran);
    }

    /**
     * Records who chaired, who came, and who had died since the invitation: he stays on the list and does not count.
     *
     * @param daftar the meeting's list
     * @param meninggal ids of those who were dead on the day of the meeting
     */
    public void catatKehadiran(Musyawarah sasaran, List<PesertaMusyawarah> daftar, KehadiranIsian isian,
            String pimpinanNama, Set<String> meninggal) {
        Set<String> datang = Set.copyOf(isian.hadir());
        daftar.forEach(p -> p.ditandai(datang.contains(p.pilihanId()), meninggal.contains(p.orangId())));
        peserta.saveAll(daftar);
        sasaran.dilaksanakan(isian.tanggalPelaksanaan(), Boolean.TRUE.equals(isian.dibukaDanDitutup()));
        sasaran.dipimpin(isian.dipimpinOrangLain() ? null : isian.pimpinan(), pimpinanNama);
        musyawarah.save(sasaran);
    }

    /** Records who came to a meeting without a list of its invitation. */
    public void catatKehadiran(Musyawarah sasaran, LocalDate tanggal, List<CalonPeserta> datang) {
        tambah(sasaran, datang);
        sasaran.dilaksanakan(tanggal, true);
        musyawarah.save(sasaran);
    }

    /** Records that a meeting was chaired by somebody who was not entitled. */
    public void pimpinanTidakSah(Musyawarah sasaran) {
        sasaran.pimpinanTidakSah();
        musyawarah.save(sasaran);
    }

    /**
     * Records that too few came.
     *
     * @param dihitung whether the failure counts towards those in a row
     */
    public void gagalKuorum(Musyawarah sasaran, boolean dihitung) {
        sasaran.gagalKuorum();
        if (dihitung) {
            sasaran.rangkaian().gagal();
        }
        simpan(sasaran);
    }

    /** Records that enough came. */
    public void sah(Musyawarah sasaran) {
        sasaran.sah();
        sasaran.rangkaian().kuorumTercapai();
        simpan(sasaran);
    }

    /** Records that a meeting is deemed valid after failures in a row. */
    public void sahTanpaKuorum(Musyawarah sasaran) {
        sasaran.sahTanpaKuorum();
        sasaran.rangkaian().kuorumTercapai();
        simpan(sasaran);
    }

    /** Records that those were missing whom the law wants beside a quorum. */
    public void kehadiranKurang(Musyawarah sasaran) {
        sasaran.kehadiranKurang();
        musyawarah.save(sasaran);
    }

    /** Records that a meeting was adjourned without a decision. */
    public void ditunda(Musyawarah sasaran) {
        sasaran.ditunda();
        musyawarah.save(sasaran);
    }

    /** Records that a meeting brought nothing and has to be repeated. */
    public void ulangi(RangkaianMusyawarah sasaran) {
        sasaran.ulangi();
        rangkaian.save(sasaran);
    }

    /** Records that the Lurah wants the meetings to go on. */
    public void lanjut(RangkaianMusyawarah sasaran) {
        sasaran.lanjut();
        rangkaian.save(sasaran);
    }

    /** Records that the Lurah ends the meetings without a decision. */
    public void akhiri(RangkaianMusyawarah sasaran) {
        sasaran.tutup(StatusRangkaian.DIAKHIRI);
        rangkaian.save(sasaran);
    }

    private void simpan(Musyawarah sasaran) {
        musyawarah.save(sasaran);
        rangkaian.save(sasaran.rangkaian());
    }

    public void putuskan(Musyawarah asal, PembahasanIsian pembahasan) {
        putuskan(KeputusanMusyawarah.dari(asal.id(), pembahasan));
    }

    /** Records what came of a meeting that knows no vote: consensus, or none. */
    public void putuskan(Musyawarah asal, String isi, boolean tercapai) {
        putuskan(KeputusanMusyawarah.mufakat(asal.id(), isi, tercapai));
    }

    private void putuskan(KeputusanMusyawarah baru) {
        keputusan.save(baru);
        pembacaHasil.lupakan();
    }

    @Transactional(readOnly = true)
    public KeputusanMusyawarah keputusan(Musyawarah asal) {
        String id = IngatanRegister.ingat(new KeputusanRapat(asal.id()),
                () -> keputusan.findByMusyawarahId(asal.id()).map(KeputusanMusyawarah::id).orElseThrow());
        return keputusan.findById(id).orElseThrow();
    }

    /** Records the votes and whether they adopted the proposal. */
    public void suara(KeputusanMusyawarah sasaran, SuaraIsian suara, boolean disetujui) {
        sasaran.suara(suara, disetujui);
        keputusan.save(sasaran);
    }

    /** Records that a decision is lawful. */
    public void keputusanSah(Musyawarah asal) {
        keputusan(asal).dinyatakanSah();
    }

    /** Records that a decision is not lawful; it leaves its meeting without any. */
    public void keputusanTidakSah(Musyawarah asal) {
        keputusan(asal).dinyatakanTidakSah();
        asal.keputusanTidakSah();
        musyawarah.save(asal);
    }

    /** Records the signed minutes, which end the series. */
    public void tandatangani(Musyawarah asal, BeritaAcaraIsian beritaAcara) {
        KeputusanMusyawarah sasaran = keputusan(asal);
        sasaran.ditandatangani(beritaAcara);
        asal.rangkaian().tutup(sasaran.sah() ? StatusRangkaian.SELESAI : StatusRangkaian.DIAKHIRI);
        rangkaian.save(asal.rangkaian());
    }

    /** The results of a case: the latest series of each body. */
    @Transactional(readOnly = true)
    public Collection<HasilRangkaian> hasil(String kasusId, JenisMusyawarah jenis) {
        return pembacaHasil.hasil(kasusId, jenis);
    }

    /** The same for some units: after a correction there may be results of bodies that no longer take part. */
    @Transactional(readOnly = true)
    public List<HasilRangkaian> hasil(String kasusId, JenisMusyawarah jenis, Collection<String> unitIds) {
        return hasil(kasusId, jenis).stream().filter(h -> unitIds.contains(h.unitId())).toList();
    }
}
