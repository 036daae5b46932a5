package id.rukun.prosedur.penggantian.proses;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.kebijakan.penggantian.JabatanKosong;
import id.rukun.hukum.kebijakan.penggantian.PenggantianTerbuka;
import id.rukun.hukum.pergub171.penggantian.KetuaDigantiMelaluiPemilihan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.penggantian.Penggantian;
import id.rukun.prosedur.penggantian.PenggantianService;
import id.rukun.prosedur.penggantian.SyaratPenggantian;
import id.rukun.prosedur.penggantian.formulir.JabatanKosongIsian;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** {@code penggantian-pengurus}: which post is to be filled again, and what ends that. */
@Component
class JabatanKosongLangkah {

    /** Whether there is a post to be filled. */
    enum PembukaanPenggantian { TERBUKA, TIDAK_PERLU }

    private final PenggantianService penggantian;
    private final SyaratPenggantian syarat;
    private final KabarPenggantian kabar;
    private final JabatanService jabatan;
    private final WilayahService wilayah;

    JabatanKosongLangkah(PenggantianService penggantian, SyaratPenggantian syarat, KabarPenggantian kabar, JabatanService jabatan,
            WilayahService wilayah) {
        this.penggantian = penggantian;
        this.syarat = syarat;
        this.kabar = kabar;
        this.jabatan = jabatan;
        this.wilayah = wilayah;
    }

    /** P-35/G2: the post that an office chooses, or that another case has seen left. */
    @TugasModel(value = "penggantianCatatJabatanDelegate", aturan = {KetuaDigantiMelaluiPemilihan.class, JabatanKosong.class,
            PenggantianTerbuka.class})
    void jabatan(Langkah langkah) {
        if (langkah.isianId() == null) {
            dibuka(langkah, jabatan.posisi(langkah.teks(PenggantianProcess.JABATAN_KOSONG)).orElseThrow());
            return;
        }
        Optional<PemegangJabatan> lama = jabatan.posisi(langkah.isian(JabatanKosongIsian.class).jabatan())
                .filter(p -> p.jabatan().pengurus() && wilayah.mencakup(langkah.unitId(), p.unitId()));
        lama.ifPresent(p -> langkah.wajib(List.of("jabatan"), KetuaDigantiMelaluiPemilihan.class, syarat.ketua(p)));
        langkah.wajib(List.of("jabatan"), JabatanKosong.class, lama.map(p -> syarat.kosong(p, langkah.hariIni()))
                .orElse(new JabatanKosong.Fakta(null, false, null)));
        langkah.wajib(List.of("jabatan"), PenggantianTerbuka.class,
                syarat.terbuka(lama.orElseThrow(), langkah.kasusId(), langkah.hariIni()));
        buka(langkah, lama.orElseThrow());
    }

    /**
     * Nobody is there to choose another one: where it needs no filling the case says why, and ends. Asked for the first day
     * without its holder, who may still be in office.
     */
    private void dibuka(Langkah langkah, PemegangJabatan lama) {
        LocalDate hari = lama.sampai() == null || lama.sampai().isBefore(langkah.hariIni()) ? langkah.hariIni()
                : lama.sampai().plusDays(1);
        List<Putusan> gagal = Stream.of(langkah.tanya(KetuaDigantiMelaluiPemilihan.class, syarat.ketua(lama)),
                langkah.tanya(JabatanKosong.class, syarat.kosong(lama, hari)),
                langkah.tanya(PenggantianTerbuka.class, syarat.terbuka(lama, langkah.kasusId(), hari)))
                .filter(p -> !p.terpenuhi()).toList();
        if (gagal.isEmpty()) {
            buka(langkah, lama);
            return;
        }
        gagal.forEach(p -> langkah.tulis(JenisEntri.TEMUAN, Map.of("temuan", p.kode(), "unit", lama.unitId(), "keterangan",
                p.ucapan().kalimat())));
    }

    private void buka(Langkah langkah, PemegangJabatan lama) {
        Penggantian yang = penggantian.buka(langkah.kasusId(), lama, langkah.hariIni());
        langkah.tetapkan(PenggantianProcess.UNIT_JABATAN, yang.unitId());
        langkah.tetapkan(PenggantianProcess.PERAN_KETUA, penggantian.ketua(yang.unitId()).peran());
    }

    /** Whether a post was found that is to be filled. */
    @TugasModel("penggantianPembukaanGerbang")
    @Jawaban("pembukaanPenggantian")
    PembukaanPenggantian pembukaan(Pertanyaan pertanyaan) {
        return penggantian.cari(pertanyaan.kasusId()).isPresent() ? PembukaanPenggantian.TERBUKA : PembukaanPenggantian.TIDAK_PERLU;
    }

    /** The board is no more: who comes after brings his own. */
    @TugasModel("penggantianTidakDigantiDelegate")
    void tidakDiganti(Langkah langkah) {
        Penggantian yang = penggantian.ambil(langkah.kasusId());
        String kalimat = "Jabatan " + jabatan.sebutan(penggantian.lama(yang)) + " tidak diisi lagi: kepengurusannya berakhir, paling lama "
                + Kalender.tulis(yang.palingAkhir()) + ".";
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", "Penggantian tidak diteruskan", "unit", yang.unitId(), "keterangan",
                kalimat));
        kabar.tidakDiganti(langkah, yang, kalimat);
    }
}
