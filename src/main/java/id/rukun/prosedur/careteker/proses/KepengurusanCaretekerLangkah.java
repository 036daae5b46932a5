package id.rukun.prosedur.careteker.proses;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.kebijakan.AlasanCukup;
import id.rukun.hukum.kebijakan.careteker.KursiPengurusKosong;
import id.rukun.hukum.kebijakan.careteker.PengurusUnitLain;
import id.rukun.hukum.kebijakan.careteker.UsulanCaretekerMenjabat;
import id.rukun.hukum.kebijakan.pengurus.OrangMasihHidup;
import id.rukun.hukum.kebijakan.pengurus.PengurusWargaDewasa;
import id.rukun.hukum.kebijakan.pengurus.SatuJabatanSeorang;
import id.rukun.hukum.pergub171.careteker.DenganKeputusanLurah;
import id.rukun.hukum.pergub171.careteker.HakCareteker;
import id.rukun.hukum.pergub171.careteker.SumberMasyarakat;
import id.rukun.hukum.pergub171.careteker.SumberRusun;
import id.rukun.hukum.pergub171.pengurus.BukanKetuaUnitLain;
import id.rukun.hukum.pergub171.pengurus.TanpaHubunganKekerabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.Orang;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.Penempatan;
import id.rukun.jabatan.PenempatanService;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.prosedur.careteker.AnggotaCareteker;
import id.rukun.prosedur.careteker.CaretekerService;
import id.rukun.prosedur.careteker.KepengurusanCareteker;
import id.rukun.prosedur.careteker.KepengurusanCaretekerService;
import id.rukun.prosedur.careteker.SyaratKepengurusan;
import id.rukun.prosedur.careteker.formulir.KepengurusanUnitIsian;
import id.rukun.prosedur.careteker.formulir.SusunanCaretekerIsian;
import id.rukun.prosedur.careteker.formulir.TinjauanCareteker;
import id.rukun.prosedur.careteker.formulir.TinjauanCaretekerIsian;
import id.rukun.prosedur.kepengurusan.FaktaKepengurusan;
import id.rukun.prosedur.keputusan.KeputusanService;
import id.rukun.prosedur.keputusan.register.KeputusanLurah;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code kepengurusan-sementara-careteker}: a board for as long as a Careteker serves. */
@Component
class KepengurusanCaretekerLangkah {

    /** How P-14 about the temporary board ended. */
    enum PenetapanKepengurusan { DITETAPKAN, DITOLAK_LURAH, TAHAN }

    private final CaretekerService careteker;
    private final KepengurusanCaretekerService kepengurusan;
    private final SyaratKepengurusan syarat;
    private final FaktaKepengurusan fakta;
    private final KeputusanService keputusan;
    private final PenempatanService penempatan;
    private final JabatanService jabatan;
    private final WilayahService wilayah;

    KepengurusanCaretekerLangkah(CaretekerService careteker, KepengurusanCaretekerService kepengurusan,
            SyaratKepengurusan syarat, FaktaKepengurusan fakta, KeputusanService keputusan,
            PenempatanService penempatan, JabatanService jabatan, WilayahService wilayah) {
        this.careteker = careteker;
        this.kepengurusan = kepengurusan;
        this.syarat = syarat;
        this.fakta = fakta;
        this.keputusan = keputusan;
        this.penempatan = penempatan;
        this.jabatan = jabatan;
        this.wilayah = wilayah;
    }

    /** P-18/G1: a unit that has a Careteker today. */
    @TugasModel(value = "caretekerCatatUnitDipimpinDelegate", aturan = {HakCareteker.class, KursiPengurusKosong.class})
    void unit(Langkah langkah) {
        String unit = langkah.isian(KepengurusanUnitIsian.class).unit();
        langkah.wajib(List.of("unit"), HakCareteker.class, syarat.hak(unit, langkah.hariIni()));
        langkah.wajib(List.of("unit"), KursiPengurusKosong.class, syarat.sekali(unit, langkah.kasusId()));
        kepengurusan.buka(langkah.kasusId(), unit, menjabat(unit, langkah.hariIni()).id());
        langkah.tetapkan(KepengurusanCaretekerProcess.UNIT, unit);
        langkah.tetapkan(KepengurusanCaretekerProcess.PERAN_KETUA, careteker.ketua(unit).peran());
    }

    private PemegangJabatan menjabat(String unitId, LocalDate hari) {
        return kepengurusan.careteker(unitId, hari).orElseThrow();
    }

    /** P-18/S1, G2, G3: the list of the Careteker of the day; who comes from where the law says, one post each, and no kin (AMB-27). */
    @TugasModel(value = "caretekerCatatSusunanDelegate", aturan = {HakCareteker.class, UsulanCaretekerMenjabat.class,
            PengurusWargaDewasa.class, KursiPengurusKosong.class, PengurusUnitLain.class, AlasanCukup.class,
            SatuJabatanSeorang.class, SumberRusun.class, SumberMasyarakat.class, TanpaHubunganKekerabatan.class,
            BukanKetuaUnitLain.class, OrangMasihHidup.class})
    void susunan(Langkah langkah) {
        SusunanCaretekerIsian isian = langkah.isian(SusunanCaretekerIsian.class);
        String unit = kepengurusan.dari(langkah.kasusId()).unitId();
        LocalDate hari = langkah.hariIni();
        List<String> orang = isian.orang();
        Set<String> pemilik = new HashSet<>(isian.pemilikGedung());
        langkah.wajib(HakCareteker.class, syarat.hak(unit, hari));
        langkah.wajib(UsulanCaretekerMenjabat.class, syarat.usulan(unit, pengusul(langkah, unit), hari));
        // First of all: what the other rules say names the persons.
        langkah.wajib(PengurusWargaDewasa.class, syarat.dewasa(unit, orang, pemilik, hari, langkah.kasus().edisi()));
        langkah.wajib(SatuJabatanSeorang.class, fakta.ganda(orang));
        wajibSumber(langkah, unit, orang, pemilik);
        langkah.wajib(TanpaHubunganKekerabatan.class, fakta.kekerabatan(orang, hari));
        langkah.wajib(BukanKetuaUnitLain.class, fakta.ketuaUnitLain(unit, orang, hari));
        langkah.wajib(OrangMasihHidup.class, fakta.hidup(orang, hari));
        langkah.wajib(KursiPengurusKosong.class, syarat.kosong(unit, kepengurusan.daftar(langkah.kasusId(), isian), hari));
        wajibBeralasan(langkah, unit, isian);
        kepengurusan.buka(langkah.kasusId(), unit, menjabat(unit, hari).id());
        kepengurusan.susun(langkah.kasusId(), isian);
    }

    /** For whom it was handed in, else whoever did it in the chair of the unit that day. */
    private Optional<String> pengusul(Langkah langkah, String unit) {
        return langkah.diwakili().or(() -> jabatan.jabatanAkun(langkah.pelaku().akun(), langkah.hariIni()).stream()
                .filter(p -> p.unitId().equals(unit) && p.jabatan().ketua()).map(PemegangJabatan::orang).findFirst());
    }

    private void wajibBeralasan(Langkah langkah, String unit, SusunanCaretekerIsian isian) {
        langkah.wajib(List.of("alasan"), PengurusUnitLain.class, new PengurusUnitLain.Fakta(
                fakta.pengurusUnitLain(unit, isian.orang(), langkah.hariIni()), isian.alasan()));
        if (isian.alasan() != null) {
            langkah.wajibBeralasan(isian.alasan());
        }
    }

    /** DMN-09: of a building its owners and occupants, else those who live in the unit. */
    private void wajibSumber(Langkah langkah, String unit, List<String> orang, Set<String> pemilik) {
        if (syarat.gedung(unit)) {
            langkah.wajib(SumberRusun.class, new SumberRusun.Fakta(wilayah.nama(unit),
                    syarat.luar(unit, orang, pemilik, langkah.hariIni())));
        } else {
            langkah.wajib(SumberMasyarakat.class, new SumberMasyarakat.Fakta(wilayah.nama(unit),
                    syarat.luar(unit, orang, Set.of(), langkah.hariIni())));
        }
    }

    /** The Lurah passes the list on, or gives it back with a reason. */
    @TugasModel(value = "caretekerTinjauanGerbang", aturan = AlasanCukup.class)
    @Jawaban("tinjauanCareteker")
    TinjauanCareteker tinjauan(Pertanyaan pertanyaan) {
        TinjauanCaretekerIsian isian = pertanyaan.isian(TinjauanCaretekerIsian.class);
        if (isian.putusan() == TinjauanCareteker.KEMBALIKAN) {
            pertanyaan.wajibBeralasan(isian.alasan());
        }
        return isian.putusan();
    }

    /** How the called P-14 ended; a list that came to nothing goes back to the Careteker. */
    @TugasModel("caretekerPenetapanKepengurusanGerbang")
    @Jawaban("penetapanKepengurusan")
    PenetapanKepengurusan penetapan(Pertanyaan pertanyaan) {
        return PenetapanKepengurusan.valueOf(pertanyaan.teks(KepengurusanCaretekerProcess.HASIL));
    }

    /** P-18/S4: they serve as long as the Careteker, or until the definitive board takes effect. */
    @TugasModel(value = "caretekerDudukkanKepengurusanDelegate", aturan = DenganKeputusanLurah.class)
    void dudukkan(Langkah langkah) {
        KepengurusanCareteker isi = kepengurusan.dari(langkah.kasusId());
        KeputusanLurah dasar = keputusan.keputusan(langkah.kasusId()).orElseThrow();
        langkah.wajib(DenganKeputusanLurah.class, new DenganKeputusanLurah.Fakta(wilayah.nama(isi.unitId()), dasar.nomor()));
        LocalDate berlaku = keputusan.berlakuSejak(dasar).orElseThrow();
        PemegangJabatan careteker = menjabat(isi.unitId(), berlaku);
        LocalDate sampai = careteker.sampai();
        kepengurusan.buka(langkah.kasusId(), isi.unitId(), careteker.id());
        Map<String, String> nama = kepengurusan.nama(langkah.kasusId());
        List<AnggotaCareteker> anggota = kepengurusan.anggota(langkah.kasusId());
        anggota.forEach(a -> kepengurusan.duduki(a, penempatan.tempatkan(new Penempatan(isi.unitId(), a.jabatan(),
                SifatJabatan.SEMENTARA, Orang.warga(a.pendudukId(), nama.get(a.pendudukId()), null), berlaku, sampai, dasar.id()))));
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", "Kepengurusan sementara dalam register", "unit", isi.unitId(),
                "pengurus", anggota.size(), "berlakuSejak", berlaku, "sampai", Kalender.tulis(sampai), "keputusan", dasar.nomor()));
    }
}
