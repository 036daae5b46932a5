package id.rukun.prosedur.musyawarah;

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
    private final Clock jam;

    MusyawarahService(RangkaianMusyawarahRepository rangkaian, MusyawarahRepository musyawarah,
            PesertaMusyawarahRepository peserta, KeputusanMusyawarahRepository keputusan, Clock jam) {
        this.rangkaian = rangkaian;
        this.musyawarah = musyawarah;
        this.peserta = peserta;
        this.keputusan = keputusan;
        this.jam = jam;
    }

    /** Opens the series of one process instance. */
    public void buka(String kasusId, String prosesId, String unitId, ModeMusyawarah mode, String agenda) {
        rangkaian.save(new RangkaianMusyawarah(kasusId, prosesId, unitId, mode.jenis(), mode.nama(), agenda,
                Instant.now(jam)));
    }

    /** Opens a series at Kelurahan level, whose meetings another family holds by a model of its own. */
    public void bukaKelurahan(String kasusId, String prosesId, String unitId, String agenda) {
        rangkaian.save(new RangkaianMusyawarah(kasusId, prosesId, unitId, JenisMusyawarah.KELURAHAN, null, agenda,
                Instant.now(jam)));
    }

    /** The series of a process instance. */
    public Optional<RangkaianMusyawarah> rangkaian(String prosesId) {
        return rangkaian.findByProsesId(prosesId);
    }

    /** The latest meeting of a process instance's series. */
    public Musyawarah terakhir(String prosesId) {
        return rangkaian(prosesId).flatMap(r -> musyawarah.findFirstByRangkaianIdOrderByKeDesc(r.id())).orElseThrow();
    }

    /** The meetings of a series, in order. */
    public List<Musyawarah> semua(RangkaianMusyawarah asal) {
        return musyawarah.findByRangkaianIdOrderByKe(asal.id());
    }

    /** Records an invitation with its list of participants. */
    public Musyawarah undang(RangkaianMusyawarah asal, UndanganIsian undangan, List<CalonPeserta> daftar) {
        int ke = semua(asal).size() + 1;
        Musyawarah baru = musyawarah.save(new Musyawarah(asal, ke, undangan, daftar.size()));
        tambah(baru, daftar);
        return baru;
    }

    private void tambah(Musyawarah tujuan, List<CalonPeserta> daftar) {
        List<PesertaMusyawarah> baris = new ArrayList<>();
        for (CalonPeserta orang : daftar) {
            baris.add(new PesertaMusyawarah(tujuan.id(), orang.orangId(), orang.nama(), orang.kualitas(),
                    orang.unitId(), baris.size() + 1).ditandai(orang.hadir()));
        }
        peserta.saveAll(baris);
    }

    public List<PesertaMusyawarah> peserta(Musyawarah asal) {
        return peserta.findByMusyawarahIdOrderByNomorUrut(asal.id());
    }

    /** Records that a meeting was cancelled before it was opened. */
    public void batal(Musyawarah sasaran, String sebab) {
        sasaran.batal(sebab);
        musyawarah.save(sasaran);
    }

    /**
     * Records who chaired, who came, and who had died since the invitation: he stays on the list and does not count.
     *
     * @param meninggal ids of those who were dead on the day of the meeting
     */
    public void hadir(Musyawarah sasaran, KehadiranIsian kehadiran, String pimpinanNama,
            Set<String> meninggal) {
        Set<String> datang = Set.copyOf(kehadiran.hadir());
        List<PesertaMusyawarah> daftar = peserta.saveAll(peserta(sasaran).stream()
                .map(p -> p.ditandai(datang.contains(p.orangId())).meninggal(meninggal.contains(p.orangId()))).toList());
        sasaran.dilaksanakan(kehadiran.tanggalPelaksanaan(), datang.size(),
                Boolean.TRUE.equals(kehadiran.dibukaDanDitutup()));
        sasaran.berpeserta((int) daftar.stream().filter(p -> !p.meninggal()).count());
        sasaran.dipimpin(kehadiran.dipimpinOrangLain() ? null : kehadiran.pimpinan(), pimpinanNama);
        musyawarah.save(sasaran);
    }

    /** Records who came to a meeting without a list of its invitation; who came in two qualities is one person. */
    public void hadir(Musyawarah sasaran, LocalDate tanggal, List<CalonPeserta> datang) {
        tambah(sasaran, datang);
        sasaran.dilaksanakan(tanggal, (int) datang.stream().map(CalonPeserta::orang).distinct().count(), true);
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
        keputusan.save(KeputusanMusyawarah.dari(asal.id(), pembahasan));
    }

    /** Records what came of a meeting that knows no vote: consensus, or none. */
    public void putuskan(Musyawarah asal, String isi, boolean tercapai) {
        keputusan.save(KeputusanMusyawarah.mufakat(asal.id(), isi, tercapai));
    }

    public KeputusanMusyawarah keputusan(Musyawarah asal) {
        return keputusan.findByMusyawarahId(asal.id()).orElseThrow();
    }

    public void suara(Musyawarah asal, SuaraIsian suara, boolean disetujui) {
        keputusan(asal).suara(suara, disetujui);
    }

    /** Records whether a decision is lawful; one that is not leaves its meeting without any. */
    public void keabsahan(Musyawarah asal, boolean sah) {
        keputusan(asal).keabsahan(sah);
        if (!sah) {
            asal.keputusanTidakSah();
            musyawarah.save(asal);
        }
    }

    /** Records the signed minutes, which end the series. */
    public void tandatangani(Musyawarah asal, BeritaAcaraIsian beritaAcara) {
        keputusan(asal).ditandatangani(beritaAcara);
        asal.rangkaian().tutup(keputusan(asal).sah() ? StatusRangkaian.SELESAI : StatusRangkaian.DIAKHIRI);
        rangkaian.save(asal.rangkaian());
    }

    /** The results of a case: the latest series of each body. */
    @Transactional(readOnly = true)
    public Collection<HasilRangkaian> hasil(String kasusId, JenisMusyawarah jenis) {
        Map<String, HasilRangkaian> perUnit = new LinkedHashMap<>();
        rangkaian.findByKasusIdAndJenisOrderByUrutan(kasusId, jenis)
                .forEach(r -> perUnit.put(r.unitId(), hasil(r)));
        return perUnit.values();
    }

    /** The same for some units: after a correction there may be results of bodies that no longer take part. */
    @Transactional(readOnly = true)
    public List<HasilRangkaian> hasil(String kasusId, JenisMusyawarah jenis, Collection<String> unitIds) {
        return hasil(kasusId, jenis).stream().filter(h -> unitIds.contains(h.unitId())).toList();
    }

    private HasilRangkaian hasil(RangkaianMusyawarah asal) {
        List<Musyawarah> rapat = semua(asal);
        boolean diadakan = rapat.stream().anyMatch(m -> m.dilaksanakanPada() != null);
        return rapat.stream().reduce((lama, baru) -> baru)
                .flatMap(m -> keputusan.findByMusyawarahId(m.id()).map(k -> new HasilRangkaian(asal.unitId(),
                        asal.status(), diadakan, k.sah() && asal.status() == StatusRangkaian.SELESAI, k.diterima(),
                        m.pimpinanId(), m.dilaksanakanPada(), k)))
                .orElseGet(() -> new HasilRangkaian(asal.unitId(), asal.status(), diadakan, false, false, null, null,
                        null));
    }
}
