package id.rukun.prosedur.penggabungan;

import id.rukun.berkas.KasusService;
import id.rukun.engine.sheet.DiketahuiAwal;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.KatalogAturan;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.kebijakan.penataan.DampakRw;
import id.rukun.hukum.kebijakan.penataan.NomorUnitUnik;
import id.rukun.hukum.kebijakan.penataan.PengurusTersedia;
import id.rukun.hukum.kebijakan.penataan.SatuPenataanSekaligus;
import id.rukun.hukum.kebijakan.penataan.UnitAktif;
import id.rukun.hukum.pergub171.penataan.Berdekatan;
import id.rukun.hukum.pergub171.penataan.HasilDalamBatas;
import id.rukun.hukum.pergub171.penataan.MusyawarahTetapWajib;
import id.rukun.hukum.pergub171.penataan.PasanganUnit;
import id.rukun.jabatan.JabatanService;
import id.rukun.prosedur.musyawarah.HasilRangkaian;
import id.rukun.prosedur.musyawarah.register.JenisMusyawarah;
import id.rukun.prosedur.musyawarah.register.KeputusanMusyawarah;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.kunci.KunciPenataan;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The conditions of a merger across RW that the register answers (P-10/G9): asked after the Musyawarah at Kelurahan
 * level and once more on the signing day (P-14/G7).
 */
@Component
@Transactional(readOnly = true)
public class SyaratPenggabungan implements DiketahuiAwal {

    /** What the merged RT is called while its number is not agreed on. */
    private static final String HASIL = "penggabungan";

    private final KatalogAturan katalog;
    private final KasusService kasusService;
    private final PenggabunganService penggabungan;
    private final MusyawarahService musyawarah;
    private final WilayahService wilayah;
    private final JabatanService jabatan;

    SyaratPenggabungan(KatalogAturan katalog, KasusService kasusService, PenggabunganService penggabungan,
            MusyawarahService musyawarah, WilayahService wilayah, JabatanService jabatan) {
        this.katalog = katalog;
        this.kasusService = kasusService;
        this.penggabungan = penggabungan;
        this.musyawarah = musyawarah;
        this.wilayah = wilayah;
        this.jabatan = jabatan;
    }

    /** Asks all conditions for a day, in the edition of the case. */
    public List<Putusan> periksa(String kasusId, LocalDate tanggal) {
        UsulanPenggabungan usulan = penggabungan.usulan(kasusId);
        Kesepakatan kesepakatan = kesepakatan(kasusId);
        LocalDate edisi = kasusService.kasus(kasusId).edisi();
        List<Putusan> putusan = new ArrayList<>();
        usulan.idRt().forEach(rt -> putusan.add(tanya(UnitAktif.class, aktif(rt, tanggal), edisi)));
        usulan.idRt().forEach(rt -> putusan.add(tanya(SatuPenataanSekaligus.class, kunci(rt, kasusId), edisi)));
        putusan.add(tanya(MusyawarahTetapWajib.class, wajibMusyawarah(usulan, kasusId), edisi));
        putusan.add(tanya(Berdekatan.class, berdekatan(usulan, tanggal), edisi));
        putusan.add(tanya(HasilDalamBatas.class, hasil(usulan, namaHasil(kesepakatan), tanggal), edisi));
        putusan.add(tanya(NomorUnitUnik.class, nomor(usulan, kesepakatan), edisi));
        putusan.addAll(dampakRw(kasusId));
        return putusan;
    }

    /** Asks what becomes of each RW concerned, in the edition of the case. */
    public List<Putusan> dampakRw(String kasusId) {
        UsulanPenggabungan usulan = penggabungan.usulan(kasusId);
        Kesepakatan kesepakatan = kesepakatan(kasusId);
        LocalDate edisi = kasusService.kasus(kasusId).edisi();
        return penggabungan.rw(usulan.idRt()).stream()
                .map(rw -> tanya(DampakRw.class, dampak(rw, usulan, kesepakatan), edisi)).toList();
    }

    /**
     * What of these conditions can be known as soon as the RT are chosen: the neighbourhood, the size of the result, what
     * becomes of each RW, and whether there are the boards without which no meeting would be valid. The proposed RW counts
     * as the one agreed on; without one each RW is judged as if the result went elsewhere. Empty where the RT are not
     * chosen, lie in one RW, or all can be asked bindingly.
     */
    @Override
    public List<Putusan> perkiraan(String kasusId, LocalDate tanggal) {
        UsulanPenggabungan usulan = penggabungan.usulan(kasusId);
        Collection<String> rw = penggabungan.rw(usulan.idRt());
        if (rw.size() < 2 || keputusanKelurahan(kasusId).isPresent()) {
            return List.of();
        }
        LocalDate edisi = kasusService.kasus(kasusId).edisi();
        List<Putusan> putusan = new ArrayList<>();
        putusan.add(tanya(Berdekatan.class, berdekatan(usulan, tanggal), edisi));
        putusan.add(tanya(HasilDalamBatas.class, hasil(usulan, HASIL, tanggal), edisi));
        putusan.add(tanya(PengurusTersedia.class, pengurus(usulan, rw, tanggal), edisi));
        rw.forEach(unit -> putusan.add(tanya(DampakRw.class, dampak(unit, usulan), edisi)));
        return putusan;
    }

    @Override
    public String prosedur() {
        return "penggabungan-rt-lintas-rw";
    }

    /** What the Musyawarah at Kelurahan level agreed on beside the merger itself. */
    public Kesepakatan kesepakatan(String kasusId) {
        return penggabungan.kesepakatan(mufakat(kasusId).musyawarahId());
    }

    /** The decision of the Musyawarah at Kelurahan level, with its minutes. */
    public KeputusanMusyawarah mufakat(String kasusId) {
        return keputusanKelurahan(kasusId).orElseThrow();
    }

    private Optional<KeputusanMusyawarah> keputusanKelurahan(String kasusId) {
        return musyawarah.hasil(kasusId, JenisMusyawarah.KELURAHAN).stream()
                .map(HasilRangkaian::keputusan).filter(Objects::nonNull).findFirst();
    }

    private <F extends Record> Putusan tanya(Class<? extends Aturan<F>> aturan, F fakta, LocalDate edisi) {
        return katalog.periksa(aturan, fakta, edisi);
    }

    private UnitAktif.Fakta aktif(String rt, LocalDate tanggal) {
        return new UnitAktif.Fakta(wilayah.nama(rt), wilayah.unit(rt).statusPada(tanggal).name());
    }

    private SatuPenataanSekaligus.Fakta kunci(String rt, String kasusId) {
        String lain = wilayah.kunciAktif(rt).filter(k -> !k.kasusId().equals(kasusId))
                .map(KunciPenataan::nomorKasus).orElse(null);
        return new SatuPenataanSekaligus.Fakta(wilayah.nama(rt), lain);
    }

    private MusyawarahTetapWajib.Fakta wajibMusyawarah(UsulanPenggabungan usulan, String kasusId) {
        long sah = musyawarah.hasil(kasusId, JenisMusyawarah.RT, usulan.idRt()).stream()
                .filter(HasilRangkaian::sah).count();
        return new MusyawarahTetapWajib.Fakta(usulan.asal().stream().map(Enum::name).toList(), "PENGGABUNGAN",
                sah == usulan.idRt().size());
    }

    private Berdekatan.Fakta berdekatan(UsulanPenggabungan usulan, LocalDate tanggal) {
        List<PasanganUnit> tetangga = wilayah.tetangga(usulan.idRt(), tanggal).stream()
                .map(p -> new PasanganUnit(wilayah.nama(p.a()), wilayah.nama(p.b()))).toList();
        return new Berdekatan.Fakta(usulan.idRt().stream().map(wilayah::nama).toList(), tetangga);
    }

    private HasilDalamBatas.Fakta hasil(UsulanPenggabungan usulan, String nama, LocalDate tanggal) {
        boolean dikecualikan = usulan.idRt().stream().noneMatch(rt -> wilayah.unit(rt).pengecualian().isEmpty());
        return new HasilDalamBatas.Fakta(nama, JenisUnit.RT.name(),
                penggabungan.jumlahKk(usulan.idRt(), tanggal), dikecualikan);
    }

    private PengurusTersedia.Fakta pengurus(UsulanPenggabungan usulan, Collection<String> rw, LocalDate tanggal) {
        return new PengurusTersedia.Fakta(
                Stream.concat(usulan.idRt().stream(), rw.stream())
                        .filter(unit -> jabatan.pengurus(unit, tanggal).isEmpty()).map(wilayah::nama).toList(),
                rw.stream().filter(unit -> jabatan.kursiKosong(unit, tanggal)).map(wilayah::nama).toList());
    }

    private NomorUnitUnik.Fakta nomor(UsulanPenggabungan usulan, Kesepakatan kesepakatan) {
        String rw = kesepakatan.rwTujuanId();
        String nomor = kesepakatan.nomorHasil();
        return new NomorUnitUnik.Fakta(namaHasil(kesepakatan),
                wilayah.nomorDipakai(rw, JenisUnit.RT, nomor, usulan.idRt()),
                wilayah.nomorDihapusTahunIni(rw, JenisUnit.RT, nomor));
    }

    /** The RW loses the merging RT that lie in it and, if it is the chosen one, gains the merged RT. */
    private DampakRw.Fakta dampak(String rw, UsulanPenggabungan usulan, Kesepakatan kesepakatan) {
        return dampak(wilayah.nama(rw), rw, usulan, kesepakatan.rwTujuanId());
    }

    private DampakRw.Fakta dampak(String rw, UsulanPenggabungan usulan) {
        String tujuan = usulan.usulRwTujuan();
        return dampak(wilayah.nama(rw) + (tujuan == null ? " (bila bukan RW tujuan)" : ""), rw, usulan, tujuan);
    }

    private DampakRw.Fakta dampak(String nama, String rw, UsulanPenggabungan usulan, String tujuan) {
        int keluar = (int) usulan.idRt().stream().filter(rt -> penggabungan.rw(rt).equals(rw)).count();
        int masuk = rw.equals(tujuan) ? 1 : 0;
        int sebelum = wilayah.jumlahRtAktif(rw);
        return new DampakRw.Fakta(nama, sebelum, sebelum - keluar + masuk,
                !wilayah.unit(rw).pengecualian().isEmpty(), false);
    }

    /** Name that the merged RT will bear. */
    public String namaHasil(Kesepakatan kesepakatan) {
        String rt = JenisUnit.RT.sebut(JenisUnit.RT.nomorBaku(kesepakatan.nomorHasil()));
        return rt + "/" + wilayah.nama(kesepakatan.rwTujuanId());
    }
}
