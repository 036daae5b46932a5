package id.rukun.prosedur.pemberhentian.proses;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.TugasModel;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.kepengurusan.PengisianJabatan;
import id.rukun.prosedur.keputusan.KeputusanService;
import id.rukun.prosedur.keputusan.register.KeputusanLurah;
import id.rukun.prosedur.pemberhentian.Pemberhentian;
import id.rukun.prosedur.pemberhentian.PemberhentianService;
import id.rukun.prosedur.pemberhentian.formulir.KeputusanBerhentiIsian;
import id.rukun.prosedur.pemberhentian.formulir.PutusanKeputusan;
import id.rukun.tenggat.Kalender;
import java.util.Map;
import org.springframework.stereotype.Component;

/** {@code pemberhentian-pengurus}: the post ends, who comes after is looked for, and the Lurah may give a Keputusan on it. */
@Component
class BerhentiLangkah {

    /** Whose post it was. */
    enum SiapaBerhenti { KETUA, PENGURUS_LAIN }

    /** How P-14 about it ended. */
    enum PenetapanPemberhentian { DITETAPKAN, DITOLAK_LURAH, TAHAN }

    private static final String UNIT = "unit";

    private final PemberhentianService pemberhentian;
    private final KabarPemberhentian kabar;
    private final KeputusanService keputusan;
    private final PengisianJabatan pengisian;
    private final JabatanService jabatan;

    BerhentiLangkah(PemberhentianService pemberhentian, KabarPemberhentian kabar, KeputusanService keputusan,
            PengisianJabatan pengisian, JabatanService jabatan) {
        this.pemberhentian = pemberhentian;
        this.kabar = kabar;
        this.keputusan = keputusan;
        this.pengisian = pengisian;
        this.jabatan = jabatan;
    }

    /** P-29/S4: from that day on the post is no longer held, and its rights are gone with it. */
    @TugasModel("pemberhentianAkhiriDelegate")
    void akhiri(Langkah langkah) {
        Pemberhentian yang = pemberhentian.ambil(langkah.kasusId());
        PemegangJabatan siapa = pemberhentian.posisi(yang);
        pemberhentian.akhiri(langkah.kasusId());
        String kalimat = jabatan.sebutan(siapa) + " berhenti sejak " + Kalender.tulis(yang.berlaku()) + " karena "
                + (yang.meninggal() ? "meninggal dunia" : "mengundurkan diri") + ".";
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", "Jabatan diakhiri dalam register", UNIT, yang.unitId(), "keterangan", kalimat));
        kabar.berhenti(langkah, yang, siapa, kalimat);
    }

    /** P-29/G4: a Ketua is elected anew (Pasal 38 ayat (1)), for another the Ketua names somebody (Pasal 38 ayat (3)). */
    @TugasModel("pemberhentianKetuaGerbang")
    @Jawaban("siapaBerhenti")
    SiapaBerhenti ketua(Pertanyaan pertanyaan) {
        return pemberhentian.posisi(pemberhentian.ambil(pertanyaan.kasusId())).jabatan().ketua()
                ? SiapaBerhenti.KETUA : SiapaBerhenti.PENGURUS_LAIN;
    }

    /** P-29/S5: nobody leads by himself; the rest of the board stays, and a Ketua is to be elected. */
    @TugasModel("pemberhentianTawarkanCaretekerDelegate")
    void tawarkan(Langkah langkah) {
        Pemberhentian yang = pemberhentian.ambil(langkah.kasusId());
        pengisian.kursiKetua(langkah, pemberhentian.posisi(yang), yang.berlaku());
    }

    /** P-29/S5: the Ketua is asked for another one. */
    @TugasModel("pemberhentianBukaPenggantianDelegate")
    void bukaPenggantian(Langkah langkah) {
        Pemberhentian yang = pemberhentian.ambil(langkah.kasusId());
        pengisian.jabatanLain(langkah, pemberhentian.posisi(yang), yang.berlaku());
    }

    /** P-29/S3: whether the Lurah gives a Keputusan; the text asks for none. */
    @TugasModel("pemberhentianPutusanGerbang")
    @Jawaban("putusanKeputusan")
    PutusanKeputusan putusan(Pertanyaan pertanyaan) {
        return pertanyaan.isian(KeputusanBerhentiIsian.class).putusan();
    }

    /** How the called P-14 ended; one that came to nothing leaves the post over as it is. */
    @TugasModel("pemberhentianPenetapanGerbang")
    @Jawaban("penetapanPemberhentian")
    PenetapanPemberhentian penetapan(Pertanyaan pertanyaan) {
        return PenetapanPemberhentian.valueOf(pertanyaan.teks(PemberhentianProcess.HASIL));
    }

    /** The Keputusan belongs to the end of the post. */
    @TugasModel("pemberhentianCatatKeputusanDelegate")
    void catatKeputusan(Langkah langkah) {
        KeputusanLurah dasar = keputusan.keputusan(langkah.kasusId()).orElseThrow();
        pemberhentian.tetapkan(langkah.kasusId(), dasar.id());
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", "Keputusan pemberhentian dicatat", UNIT,
                pemberhentian.ambil(langkah.kasusId()).unitId(), "keputusan", dasar.nomor()));
    }
}
