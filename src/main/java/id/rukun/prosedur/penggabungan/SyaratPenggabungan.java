package id.rukun.prosedur.penggabungan;

import id.rukun.berkas.KasusService;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.KatalogAturan;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.kebijakan.penataan.DampakRw;
import id.rukun.hukum.kebijakan.penataan.NomorUnitUnik;
import id.rukun.hukum.kebijakan.penataan.SatuPenataanSekaligus;
import id.rukun.hukum.kebijakan.penataan.UnitAktif;
import id.rukun.hukum.pergub171.penataan.Berdekatan;
import id.rukun.hukum.pergub171.penataan.HasilDalamBatas;
import id.rukun.hukum.pergub171.penataan.MusyawarahTetapWajib;
import id.rukun.hukum.pergub171.penataan.PasanganUnit;
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
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The conditions of a merger of RT that the register answers (P-09/G6 to G8, P-10/G9): asked after the last Musyawarah
 * and once more on the signing day (P-14/G7).
 */
@Component
@Transactional(readOnly = true)
public class SyaratPenggabungan {

    /** What the merged RT is called while its number is not agreed on. */
    private static final String HASIL = "penggabungan";

    private final KatalogAturan katalog;
    private final KasusService kasusService;
    private final PenggabunganService penggabungan;
    private final MusyawarahService musyawarah;
    private final WilayahService wilayah;

    SyaratPenggabungan(KatalogAturan katalog, KasusService kasusService, PenggabunganService penggabungan,
            MusyawarahService musyawarah, WilayahService wilayah) {
        this.katalog = katalog;
        this.kasusService = kasusService;
        this.penggabungan = penggabungan;
        this.musyawarah = musyawarah;
        this.wilayah = wilayah;
    }

    /** Asks all conditions for a day, in the edition of the case. */
    public List<Putusan> periksa(String kasusId, LocalDate tanggal) {
        UsulanPenggabungan usulan = penggabungan.usulan(kasusId);
        TujuanPenggabungan tujuan = tujuan(kasusId);
        LocalDate edisi = kasusService.kasus(kasusId).edisi();
        List<Putusan> putusan = new ArrayList<>();
        usulan.idUnit().forEach(rt -> putusan.add(tanya(UnitAktif.class, aktif(rt, tanggal), edisi)));
        usulan.idUnit().forEach(rt -> putusan.add(tanya(SatuPenataanSekaligus.class, kunci(rt, kasusId), edisi)));
        putusan.add(tanya(MusyawarahTetapWajib.class, wajibMusyawarah(usulan, kasusId), edisi));
        putusan.add(tanya(Berdekatan.class, berdekatan(usulan, tanggal), edisi));
        putusan.add(tanya(HasilDalamBatas.class, hasil(usulan, namaHasil(tujuan), tanggal), edisi));
        putusan.add(tanya(NomorUnitUnik.class, nomor(usulan, tujuan), edisi));
        putusan.addAll(dampakRw(kasusId));
        return putusan;
    }

    /** Asks what becomes of each RW concerned, in the edition of the case. */
    public List<Putusan> dampakRw(String kasusId) {
        UsulanPenggabungan usulan = penggabungan.usulan(kasusId);
        TujuanPenggabungan tujuan = tujuan(kasusId);
        LocalDate edisi = kasusService.kasus(kasusId).edisi();
        return penggabungan.rw(usulan.idUnit()).stream()
                .map(rw -> tanya(DampakRw.class, dampak(wilayah.nama(rw), rw, usulan, tujuan.rwId()), edisi)).toList();
    }

    /**
     * What of these conditions can be known as soon as the RT are chosen: the neighbourhood, the size of the result and
     * what becomes of each RW.
     *
     * @param rwTujuan RW in which the result is to lie; {@code null} where that is open: then each RW is judged as if the
     *     result went elsewhere
     */
    List<Putusan> perkiraan(String kasusId, String rwTujuan, LocalDate tanggal) {
        UsulanPenggabungan usulan = penggabungan.usulan(kasusId);
        Collection<String> rw = penggabungan.rw(usulan.idUnit());
        LocalDate edisi = kasusService.kasus(kasusId).edisi();
        List<Putusan> putusan = new ArrayList<>();
        putusan.add(tanya(Berdekatan.class, berdekatan(usulan, tanggal), edisi));
        putusan.add(tanya(HasilDalamBatas.class, hasil(usulan, HASIL, tanggal), edisi));
        String bila = rwTujuan == null ? " (bila bukan RW tujuan)" : "";
        rw.forEach(unit -> putusan.add(
                tanya(DampakRw.class, dampak(wilayah.nama(unit) + bila, unit, usulan, rwTujuan), edisi)));
        return putusan;
    }

    /** Where the merged RT is to lie: in the one RW of all, or where the Musyawarah at Kelurahan level agreed on. */
    public TujuanPenggabungan tujuan(String kasusId) {
        UsulanPenggabungan usulan = penggabungan.usulan(kasusId);
        List<String> rw = penggabungan.rw(usulan.idUnit());
        return rw.size() == 1 ? new TujuanPenggabungan(rw.get(0), usulan.usulNomor()) : kesepakatan(kasusId).tujuan();
    }

    /** What the Musyawarah at Kelurahan level agreed on beside the merger itself. */
    public Kesepakatan kesepakatan(String kasusId) {
        return penggabungan.kesepakatan(mufakat(kasusId).musyawarahId());
    }

    /** The decision of the Musyawarah at Kelurahan level, with its minutes. */
    public KeputusanMusyawarah mufakat(String kasusId) {
        return keputusanKelurahan(kasusId).orElseThrow();
    }

    Optional<KeputusanMusyawarah> keputusanKelurahan(String kasusId) {
        return penggabungan.mufakat(kasusId);
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
        long sah = musyawarah.hasil(kasusId, JenisMusyawarah.RT, usulan.idUnit()).stream()
                .filter(HasilRangkaian::sah).count();
        return new MusyawarahTetapWajib.Fakta(usulan.asal().stream().map(Enum::name).toList(), "PENGGABUNGAN",
                sah == usulan.idUnit().size());
    }

    private Berdekatan.Fakta berdekatan(UsulanPenggabungan usulan, LocalDate tanggal) {
        List<PasanganUnit> tetangga = wilayah.tetangga(usulan.idUnit(), tanggal).stream()
                .map(p -> new PasanganUnit(wilayah.nama(p.a()), wilayah.nama(p.b()))).toList();
        return new Berdekatan.Fakta(usulan.idUnit().stream().map(wilayah::nama).toList(), tetangga);
    }

    /** Whether the merged RT has as many KK as Pasal 5 huruf a wants, or is exempt from it, by the facts of a day. */
    Putusan ukuran(String kasusId, LocalDate tanggal) {
        return tanya(HasilDalamBatas.class, hasil(penggabungan.usulan(kasusId), namaHasil(tujuan(kasusId)), tanggal),
                kasusService.kasus(kasusId).edisi());
    }

    /** Whether all RT to be merged are exempt from it, and so is the merged one. */
    boolean dikecualikan(UsulanPenggabungan usulan) {
        return usulan.idUnit().stream().noneMatch(rt -> wilayah.unit(rt).pengecualian().isEmpty());
    }

    private HasilDalamBatas.Fakta hasil(UsulanPenggabungan usulan, String nama, LocalDate tanggal) {
        boolean dikecualikan = dikecualikan(usulan);
        return new HasilDalamBatas.Fakta(nama, JenisUnit.RT.name(),
                penggabungan.jumlahKk(usulan.idUnit(), tanggal), dikecualikan);
    }

    private NomorUnitUnik.Fakta nomor(UsulanPenggabungan usulan, TujuanPenggabungan tujuan) {
        return new NomorUnitUnik.Fakta(namaHasil(tujuan),
                wilayah.nomorDipakai(tujuan.rwId(), JenisUnit.RT, tujuan.nomor(), usulan.idUnit()),
                wilayah.nomorDihapusTahunIni(tujuan.rwId(), JenisUnit.RT, tujuan.nomor()));
    }

    /** The RW loses the merging RT that lie in it and, if it is the chosen one, gains the merged RT. */
    private DampakRw.Fakta dampak(String nama, String rw, UsulanPenggabungan usulan, String tujuan) {
        int keluar = (int) usulan.idUnit().stream().filter(rt -> penggabungan.rw(rt).equals(rw)).count();
        int masuk = rw.equals(tujuan) ? 1 : 0;
        int sebelum = wilayah.jumlahRtAktif(rw);
        return new DampakRw.Fakta(nama, sebelum, sebelum - keluar + masuk,
                !wilayah.unit(rw).pengecualian().isEmpty(), false);
    }

    /** Name that the merged RT will bear. */
    public String namaHasil(TujuanPenggabungan tujuan) {
        String rt = JenisUnit.RT.sebut(JenisUnit.RT.nomorBaku(tujuan.nomor()));
        return rt + "/" + wilayah.nama(tujuan.rwId());
    }
}
