package id.rukun.prosedur.penggabungan.rw;

import id.rukun.berkas.KasusService;
import id.rukun.engine.sheet.DiketahuiAwal;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.KatalogAturan;
import id.rukun.hukum.Putusan;
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
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.prosedur.musyawarah.register.JenisMusyawarah;
import id.rukun.prosedur.penggabungan.PenggabunganService;
import id.rukun.prosedur.penggabungan.UsulanPenggabungan;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.WilayahService;
import id.rukun.wilayah.kunci.KunciPenataan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The conditions of a merger of RW that the register answers (P-11/G7): asked after the Musyawarah at Kelurahan level and once
 * more on the signing day (P-14/G7). What of them can be known as soon as the RW are chosen is a warning.
 */
@Component
@Transactional(readOnly = true)
public class SyaratPenggabunganRw implements DiketahuiAwal {

    /** What the merged RW is called while its number is not agreed on. */
    private static final String HASIL = "penggabungan";

    private final KatalogAturan katalog;
    private final KasusService kasusService;
    private final PenggabunganService penggabungan;
    private final MusyawarahService musyawarah;
    private final WilayahService wilayah;
    private final JabatanService jabatan;

    SyaratPenggabunganRw(KatalogAturan katalog, KasusService kasusService, PenggabunganService penggabungan,
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
        LocalDate edisi = kasusService.kasus(kasusId).edisi();
        String nomor = nomorHasil(kasusId);
        List<Putusan> putusan = new ArrayList<>();
        usulan.idUnit().forEach(rw -> putusan.add(tanya(UnitAktif.class,
                new UnitAktif.Fakta(wilayah.nama(rw), wilayah.unit(rw).statusPada(tanggal).name()), edisi)));
        usulan.idUnit().forEach(rw -> putusan.add(tanya(SatuPenataanSekaligus.class, kunci(rw, kasusId), edisi)));
        putusan.add(tanya(MusyawarahTetapWajib.class, wajibMusyawarah(usulan, kasusId), edisi));
        putusan.add(tanya(Berdekatan.class, berdekatan(usulan, tanggal), edisi));
        putusan.add(tanya(HasilDalamBatas.class, hasil(usulan, namaHasil(nomor)), edisi));
        putusan.add(tanya(NomorUnitUnik.class, nomor(usulan, kasusId, nomor), edisi));
        return putusan;
    }

    @Override
    public String prosedur() {
        return "penggabungan-rw";
    }

    @Override
    public List<Putusan> perkiraan(String kasusId, LocalDate tanggal) {
        Optional<UsulanPenggabungan> usulan = penggabungan.cari(kasusId).filter(ada -> ada.idUnit().size() > 1);
        if (usulan.isEmpty() || penggabungan.mufakat(kasusId).isPresent()) {
            return List.of();
        }
        LocalDate edisi = kasusService.kasus(kasusId).edisi();
        return List.of(tanya(Berdekatan.class, berdekatan(usulan.get(), tanggal), edisi),
                tanya(HasilDalamBatas.class, hasil(usulan.get(), HASIL), edisi),
                tanya(PengurusTersedia.class, new PengurusTersedia.Fakta(usulan.get().idUnit().stream()
                        .filter(rw -> jabatan.pengurus(rw, tanggal).isEmpty()).map(wilayah::nama).toList(), List.of()), edisi));
    }

    /** The number that the Musyawarah at Kelurahan level agreed on. */
    public String nomorHasil(String kasusId) {
        return penggabungan.kesepakatan(penggabungan.mufakat(kasusId).orElseThrow().musyawarahId()).tujuan().nomor();
    }

    /** Name that the merged RW will bear. */
    public String namaHasil(String nomor) {
        return JenisUnit.RW.sebut(JenisUnit.RW.nomorBaku(nomor));
    }

    /** How many RT the merged RW will have. */
    public int jumlahRt(UsulanPenggabungan usulan) {
        return usulan.idUnit().stream().mapToInt(wilayah::jumlahRtAktif).sum();
    }

    /** Whether all RW to be merged are exempt from Pasal 5, and so is the merged one. */
    public boolean dikecualikan(UsulanPenggabungan usulan) {
        return usulan.idUnit().stream().noneMatch(rw -> wilayah.unit(rw).pengecualian().isEmpty());
    }

    private <F extends Record> Putusan tanya(Class<? extends Aturan<F>> aturan, F fakta, LocalDate edisi) {
        return katalog.periksa(aturan, fakta, edisi);
    }

    private SatuPenataanSekaligus.Fakta kunci(String rw, String kasusId) {
        return new SatuPenataanSekaligus.Fakta(wilayah.nama(rw), wilayah.kunciAktif(rw).filter(k -> !k.kasusId().equals(kasusId))
                .map(KunciPenataan::nomorKasus).orElse(null));
    }

    private MusyawarahTetapWajib.Fakta wajibMusyawarah(UsulanPenggabungan usulan, String kasusId) {
        long sah = musyawarah.hasil(kasusId, JenisMusyawarah.RW, usulan.idUnit()).stream().filter(HasilRangkaian::sah).count();
        return new MusyawarahTetapWajib.Fakta(usulan.asal().stream().map(Enum::name).toList(), "PENGGABUNGAN",
                sah == usulan.idUnit().size());
    }

    private Berdekatan.Fakta berdekatan(UsulanPenggabungan usulan, LocalDate tanggal) {
        List<PasanganUnit> tetangga = wilayah.tetangga(usulan.idUnit(), tanggal).stream()
                .map(p -> new PasanganUnit(wilayah.nama(p.a()), wilayah.nama(p.b()))).toList();
        return new Berdekatan.Fakta(usulan.idUnit().stream().map(wilayah::nama).toList(), tetangga);
    }

    private HasilDalamBatas.Fakta hasil(UsulanPenggabungan usulan, String nama) {
        return new HasilDalamBatas.Fakta(nama, JenisUnit.RW.name(), jumlahRt(usulan), dikecualikan(usulan));
    }

    private NomorUnitUnik.Fakta nomor(UsulanPenggabungan usulan, String kasusId, String nomor) {
        String kelurahan = kasusService.kasus(kasusId).unitId();
        return new NomorUnitUnik.Fakta(namaHasil(nomor), wilayah.nomorDipakai(kelurahan, JenisUnit.RW, nomor, usulan.idUnit()),
                wilayah.nomorDihapusTahunIni(kelurahan, JenisUnit.RW, nomor));
    }
}
