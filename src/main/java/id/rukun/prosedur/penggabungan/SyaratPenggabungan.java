package id.rukun.prosedur.penggabungan;

import id.rukun.berkas.KasusService;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.KatalogAturan;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.kebijakan.DampakRw;
import id.rukun.hukum.kebijakan.NomorUnitUnik;
import id.rukun.hukum.kebijakan.SatuPenataanSekaligus;
import id.rukun.hukum.kebijakan.UnitAktif;
import id.rukun.hukum.pergub171.penataan.Berdekatan;
import id.rukun.hukum.pergub171.penataan.HasilDalamBatas;
import id.rukun.hukum.pergub171.penataan.MusyawarahTetapWajib;
import id.rukun.hukum.pergub171.penataan.PasanganUnit;
import id.rukun.prosedur.musyawarah.HasilRangkaian;
import id.rukun.prosedur.musyawarah.JenisMusyawarah;
import id.rukun.prosedur.musyawarah.KeputusanMusyawarah;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.KunciPenataan;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The conditions of a merger across RW that the register answers (P-10/G9): asked after the Musyawarah at Kelurahan
 * level and once more on the signing day (P-14/G7).
 */
@Component
@Transactional(readOnly = true)
public class SyaratPenggabungan {

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
        KeputusanMusyawarah mufakat = mufakat(kasusId);
        LocalDate edisi = kasusService.kasus(kasusId).edisi();
        List<Putusan> putusan = new ArrayList<>();
        usulan.idRt().forEach(rt -> putusan.add(tanya(UnitAktif.class, aktif(rt, tanggal), edisi)));
        usulan.idRt().forEach(rt -> putusan.add(tanya(SatuPenataanSekaligus.class, kunci(rt, kasusId), edisi)));
        putusan.add(tanya(MusyawarahTetapWajib.class, wajibMusyawarah(usulan, kasusId), edisi));
        putusan.add(tanya(Berdekatan.class, berdekatan(usulan, tanggal), edisi));
        putusan.add(tanya(HasilDalamBatas.class, hasil(usulan, mufakat, tanggal), edisi));
        putusan.add(tanya(NomorUnitUnik.class, nomor(usulan, mufakat), edisi));
        penggabungan.rw(usulan.idRt())
                .forEach(rw -> putusan.add(tanya(DampakRw.class, dampak(rw, usulan, mufakat), edisi)));
        return putusan;
    }

    /** What the Musyawarah at Kelurahan level agreed on. */
    public KeputusanMusyawarah mufakat(String kasusId) {
        return musyawarah.hasil(kasusId, JenisMusyawarah.KELURAHAN).stream()
                .map(HasilRangkaian::keputusan).findFirst().orElseThrow();
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

    private HasilDalamBatas.Fakta hasil(UsulanPenggabungan usulan, KeputusanMusyawarah mufakat, LocalDate tanggal) {
        boolean dikecualikan = usulan.idRt().stream().noneMatch(rt -> wilayah.unit(rt).pengecualian().isEmpty());
        return new HasilDalamBatas.Fakta(namaHasil(mufakat), JenisUnit.RT.name(),
                penggabungan.jumlahKk(usulan.idRt(), tanggal), dikecualikan);
    }

    private NomorUnitUnik.Fakta nomor(UsulanPenggabungan usulan, KeputusanMusyawarah mufakat) {
        String rw = mufakat.rwTujuanId();
        String nomor = mufakat.nomorHasil();
        return new NomorUnitUnik.Fakta(namaHasil(mufakat),
                wilayah.nomorDipakai(rw, JenisUnit.RT, nomor, usulan.idRt()),
                wilayah.nomorDihapusTahunIni(rw, JenisUnit.RT, nomor));
    }

    /** The RW loses the merging RT that lie in it and, if it is the chosen one, gains the merged RT. */
    private DampakRw.Fakta dampak(String rw, UsulanPenggabungan usulan, KeputusanMusyawarah mufakat) {
        int keluar = (int) usulan.idRt().stream().filter(rt -> penggabungan.rw(rt).equals(rw)).count();
        int masuk = rw.equals(mufakat.rwTujuanId()) ? 1 : 0;
        return new DampakRw.Fakta(wilayah.nama(rw), wilayah.jumlahRtAktif(rw) - keluar + masuk,
                !wilayah.unit(rw).pengecualian().isEmpty(), false);
    }

    /** Name that the merged RT will bear. */
    public String namaHasil(KeputusanMusyawarah mufakat) {
        String rt = JenisUnit.RT.sebut(JenisUnit.RT.nomorBaku(mufakat.nomorHasil()));
        return rt + "/" + wilayah.nama(mufakat.rwTujuanId());
    }
}
