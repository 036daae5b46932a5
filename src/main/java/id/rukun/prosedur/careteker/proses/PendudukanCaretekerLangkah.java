package id.rukun.prosedur.careteker.proses;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.office.Kantor;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.KutipanAturan;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.kebijakan.careteker.PerpanjanganBerulang;
import id.rukun.hukum.pergub171.careteker.SatuCareteker;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.Penempatan;
import id.rukun.jabatan.PenempatanService;
import id.rukun.jabatan.SebabAkhir;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.jabatan.masabakti.MasaBaktiService;
import id.rukun.pemberitahuan.Alamat;
import id.rukun.pemberitahuan.PemberitahuanBaru;
import id.rukun.pemberitahuan.PemberitahuanService;
import id.rukun.pemberitahuan.Pemicu;
import id.rukun.prosedur.careteker.CaretekerService;
import id.rukun.prosedur.careteker.KursiCareteker;
import id.rukun.prosedur.careteker.PenunjukanCareteker;
import id.rukun.prosedur.careteker.SyaratCareteker;
import id.rukun.prosedur.keputusan.KeputusanService;
import id.rukun.prosedur.keputusan.register.KeputusanLurah;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import id.rukun.wilayah.baris.IngatanRegister;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** {@code penunjukan-careteker}, from the Keputusan to the Careteker in his chairs. */
@Component
class PendudukanCaretekerLangkah {

    /** How P-14 about the Careteker ended. */
    enum PenetapanCareteker { DITETAPKAN, DITOLAK_LURAH, TAHAN }

    private static final String ULANG = KutipanAturan.parameter(PerpanjanganBerulang.class);

    private final CaretekerService careteker;
    private final SyaratCareteker syarat;
    private final KeputusanService keputusan;
    private final PenempatanService penempatan;
    private final MasaBaktiService masaBakti;
    private final PemberitahuanService pemberitahuan;
    private final Kantor kantor;
    private final WilayahService wilayah;
    private final JamRukun jam;

    PendudukanCaretekerLangkah(CaretekerService careteker, SyaratCareteker syarat, KeputusanService keputusan,
            PenempatanService penempatan, MasaBaktiService masaBakti, PemberitahuanService pemberitahuan, Kantor kantor,
            WilayahService wilayah, JamRukun jam) {
        this.careteker = careteker;
        this.syarat = syarat;
        this.keputusan = keputusan;
        this.penempatan = penempatan;
        this.masaBakti = masaBakti;
        this.pemberitahuan = pemberitahuan;
        this.kantor = kantor;
        this.wilayah = wilayah;
        this.jam = jam;
    }

    /** How the called P-14 ended; a held case goes back to the choice of the PNS. */
    @TugasModel("caretekerPenetapanGerbang")
    @Jawaban("penetapanCareteker")
    PenetapanCareteker penetapan(Pertanyaan pertanyaan) {
        return PenetapanCareteker.valueOf(pertanyaan.teks(PenunjukanCaretekerProcess.HASIL_PENETAPAN));
    }

    /** P-16/S4: from his first to his last day he has the rights and duties of the Ketua (Pasal 8 ayat (2)). */
    @TugasModel(value = "caretekerDudukkanDelegate", aturan = {SatuCareteker.class, PerpanjanganBerulang.class})
    void dudukkan(Langkah langkah) {
        PenunjukanCareteker penunjukan = careteker.penunjukan(langkah.kasusId());
        KeputusanLurah dasar = keputusan.keputusan(langkah.kasusId()).orElseThrow();
        LocalDate mulai = terakhir(penunjukan.mulai(), keputusan.berlakuSejak(dasar).orElseThrow());
        List<KursiCareteker> kursi = careteker.kursi(langkah.kasusId());
        // Somebody may be signing for the same chair: what the register says is asked again once he is through.
        wilayah.cadangkan(kursi.stream().map(KursiCareteker::unitId).collect(Collectors.toSet()));
        IngatanRegister.lupakan();
        kursi.forEach(satu -> dudukkan(langkah, satu, penunjukan, mulai, dasar));
        langkah.tulis(JenisEntri.TEMUAN, Map.of("temuan", "SESUDAH_CARETEKER", "keterangan", "Careteker menjabat mulai "
                + Kalender.tulis(mulai) + ". Langkah berikut: pemilihan Ketua (P-20, P-21), serah terima (P-28), dan bila diperlukan "
                + "kepengurusan sementara (P-18)."));
    }

    private void dudukkan(Langkah langkah, KursiCareteker kursi, PenunjukanCareteker penunjukan, LocalDate mulai,
            KeputusanLurah dasar) {
        String unit = kursi.unitId();
        langkah.wajib(SatuCareteker.class, syarat.satu(kursi, mulai, penunjukan.akhir()));
        int perpanjangan = syarat.perpanjangan(kursi, mulai);
        syarat.digantikan(langkah.kasusId(), mulai)
                .ifPresent(lama -> penempatan.akhiri(lama.id(), mulai, SebabAkhir.DIGANTI, dasar.id()));
        Optional<PemegangJabatan> berhalangan = masaBakti.ketua(unit, mulai);
        String pemegang = penempatan.tempatkan(new Penempatan(unit, careteker.ketua(unit), SifatJabatan.CARETEKER,
                penunjukan.careteker(), mulai, penunjukan.akhir(), dasar.id()));
        careteker.duduki(kursi, pemegang, berhalangan.map(PemegangJabatan::id).orElse(null), perpanjangan);
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", "Careteker dalam register", "unit", unit, "masa",
                Kalender.tulis(mulai) + " sampai " + Kalender.tulis(penunjukan.akhir()), "keputusan", dasar.nomor()));
        tandaiBerulang(langkah, unit, perpanjangan);
    }

    private void tandaiBerulang(Langkah langkah, String unit, int perpanjangan) {
        Putusan putusan = langkah.wajib(PerpanjanganBerulang.class,
                new PerpanjanganBerulang.Fakta(wilayah.nama(unit), perpanjangan));
        if (!putusan.terpenuhi()) {
            String kalimat = putusan.ucapan().kalimat();
            langkah.tulis(JenisEntri.TEMUAN, Map.of("temuan", putusan.kode(), "unit", unit, "keterangan", kalimat));
            String camat = kantor.grup("camat", unit);
            pemberitahuan.beri(new PemberitahuanBaru(String.join("/", putusan.kode(), langkah.kasusId(), unit),
                    new Pemicu(ULANG, ULANG, jam.instant()), new Alamat(langkah.kasusId(), unit, camat, kantor.nama(camat)),
                    "Catat Careteker", "Careteker diperpanjang lagi – kasus " + langkah.kasus().nomor(), kalimat));
        }
    }

    private static LocalDate terakhir(LocalDate satu, LocalDate lain) {
        return satu.isAfter(lain) ? satu : lain;
    }
}
