package id.rukun.prosedur.pemberhentian.proses;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.link.KasusLain;
import id.rukun.engine.link.PembukaanKasus;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.TugasModel;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.jabatan.masabakti.MasaBakti;
import id.rukun.jabatan.masabakti.MasaBaktiService;
import id.rukun.jabatan.masabakti.Penerus;
import id.rukun.prosedur.keputusan.KeputusanService;
import id.rukun.prosedur.keputusan.register.KeputusanLurah;
import id.rukun.prosedur.pemberhentian.Pemberhentian;
import id.rukun.prosedur.pemberhentian.PemberhentianService;
import id.rukun.prosedur.pemberhentian.formulir.KeputusanBerhentiIsian;
import id.rukun.prosedur.pemberhentian.formulir.PutusanKeputusan;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.WilayahService;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code pemberhentian-pengurus}: the post ends, who comes after is looked for, and the Lurah may give a Keputusan on it. */
@Component
class BerhentiLangkah {

    /** Whose post it was. */
    enum SiapaBerhenti { KETUA, PENGURUS_LAIN }

    /** How P-14 about it ended. */
    enum PenetapanPemberhentian { DITETAPKAN, DITOLAK_LURAH, TAHAN }

    private static final String CARETEKER = "penunjukan-careteker";
    private static final String DASAR_CARETEKER = "MASALAH_KEPENGURUSAN";
    private static final String PENGGANTIAN = "penggantian-pengurus";
    private static final String TEMUAN = "temuan";
    private static final String UNIT = "unit";
    private static final String KETERANGAN = "keterangan";

    private final PemberhentianService pemberhentian;
    private final KabarPemberhentian kabar;
    private final KeputusanService keputusan;
    private final MasaBaktiService masaBakti;
    private final JabatanService jabatan;
    private final KasusLain kasusLain;
    private final WilayahService wilayah;

    BerhentiLangkah(PemberhentianService pemberhentian, KabarPemberhentian kabar, KeputusanService keputusan, MasaBaktiService masaBakti,
            JabatanService jabatan, KasusLain kasusLain, WilayahService wilayah) {
        this.pemberhentian = pemberhentian;
        this.kabar = kabar;
        this.keputusan = keputusan;
        this.masaBakti = masaBakti;
        this.jabatan = jabatan;
        this.kasusLain = kasusLain;
        this.wilayah = wilayah;
    }

    /** P-29/S4: from that day on the post is no longer held, and its rights are gone with it. */
    @TugasModel("pemberhentianAkhiriDelegate")
    void akhiri(Langkah langkah) {
        Pemberhentian yang = pemberhentian.ambil(langkah.kasusId());
        PemegangJabatan siapa = pemberhentian.posisi(yang);
        pemberhentian.akhiri(langkah.kasusId());
        String kalimat = jabatan.sebutan(siapa) + " berhenti sejak " + Kalender.tulis(yang.berlaku()) + " karena "
                + (yang.meninggal() ? "meninggal dunia" : "mengundurkan diri") + ".";
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", "Jabatan diakhiri dalam register", UNIT, yang.unitId(), KETERANGAN, kalimat));
        kabar.berhenti(langkah, yang, siapa, kalimat);
    }

    /** P-29/G4: a Ketua is elected anew (Pasal 38 ayat (1)), for another the Ketua names somebody (Pasal 38 ayat (3)). */
    @TugasModel("pemberhentianKetuaGerbang")
    @Jawaban("siapaBerhenti")
    SiapaBerhenti ketua(Pertanyaan pertanyaan) {
        return pemberhentian.posisi(pemberhentian.ambil(pertanyaan.kasusId())).jabatan().ketua()
                ? SiapaBerhenti.KETUA : SiapaBerhenti.PENGURUS_LAIN;
    }

    /** P-29/S5: nobody leads by himself; the rest of the board stays (AMB-53), and a Ketua is to be elected (P-34). */
    @TugasModel("pemberhentianTawarkanCaretekerDelegate")
    void tawarkan(Langkah langkah) {
        Pemberhentian yang = pemberhentian.ambil(langkah.kasusId());
        String unit = "Ketua " + wilayah.nama(yang.unitId());
        String kosong = "Kursi " + unit + " kosong sejak " + Kalender.tulis(yang.berlaku()) + ".";
        langkah.tulis(JenisEntri.TEMUAN, Map.of(TEMUAN, "KETUA_BERHENTI", UNIT, yang.unitId(), KETERANGAN, kosong
                + " Pengurus lain menjabat terus sampai kepengurusan baru berlaku, paling lama sampai hari terakhirnya (AMB-53). "
                + sementara(langkah, yang, kosong) + penerus(yang) + " Langkah berikut: penggantian Ketua (P-34)."));
    }

    private String sementara(Langkah langkah, Pemberhentian yang, String kosong) {
        if (jabatan.pengurus(yang.unitId(), yang.berlaku()).stream().anyMatch(p -> p.sifat() == SifatJabatan.CARETEKER)) {
            return "Kursinya dijalankan Careteker.";
        }
        Optional<Kasus> ditawarkan = kasusLain.buka(langkah, PembukaanKasus.selamaBelumAda(CARETEKER, yang.unitId(), kosong
                + " Lurah dapat menunjuk Careteker (Pasal 8 ayat (1), Pasal 30 ayat (1) Pergub DKI 171/2016).")
                .dengan("dasarCareteker", DASAR_CARETEKER));
        return "Penunjukan Careteker (P-16) ditawarkan kepada Lurah"
                + ditawarkan.map(kasus -> " dalam kasus " + kasus.nomor() + ".").orElse(".");
    }

    /** Who was elected already takes the chair without a second election (AMB-87). */
    private String penerus(Pemberhentian yang) {
        Optional<Penerus> penerus = masaBakti.masaBakti(yang.unitId()).stream()
                .filter(m -> !m.mulai().isAfter(yang.berlaku())).reduce((lama, baru) -> baru).flatMap(this::sesudah);
        boolean rt = wilayah.unit(yang.unitId()).jenis() == JenisUnit.RT;
        return penerus.map(p -> p.ditetapkan() ? " Ketua berikutnya sudah ditetapkan, masa baktinya mulai " + Kalender.tulis(p.tanggal())
                        + "; tidak ada pemilihan lagi (AMB-87)."
                        : " Ketua terpilih pada " + Kalender.tulis(p.tanggal()) + " menunggu Keputusan dalam kasus " + p.nomorKasus()
                                + "; tidak ada pemilihan lagi (AMB-87).")
                .orElse(" Ketua baru dipilih menurut " + (rt ? "Pasal 26 dan Pasal 27" : "Pasal 28 dan Pasal 29")
                        + " (Pasal 38 ayat (1)).");
    }

    private Optional<Penerus> sesudah(MasaBakti masa) {
        return masaBakti.penerus(masa);
    }

    /** P-29/S5: the Ketua is asked for another one (P-35); a temporary board is completed by whoever brought it. */
    @TugasModel("pemberhentianBukaPenggantianDelegate")
    void bukaPenggantian(Langkah langkah) {
        Pemberhentian yang = pemberhentian.ambil(langkah.kasusId());
        PemegangJabatan siapa = pemberhentian.posisi(yang);
        String kosong = "Jabatan " + jabatan.sebutan(siapa) + " kosong sejak " + Kalender.tulis(yang.berlaku()) + ".";
        if (siapa.sifat() != SifatJabatan.DEFINITIF) {
            langkah.tulis(JenisEntri.TEMUAN, Map.of(TEMUAN, "PENGURUS_SEMENTARA_BERHENTI", UNIT, yang.unitId(), KETERANGAN, kosong
                    + " Kepengurusannya sementara: diisi lagi oleh Careteker (P-18) atau Lurah (P-27), bukan menurut Pasal 38 ayat (3)."));
            return;
        }
        Optional<Kasus> dibuka = kasusLain.buka(langkah, PembukaanKasus.sekaliSaja(PENGGANTIAN, yang.unitId(), siapa.id(), kosong
                + " Ketua menunjuk penggantinya dan melaporkannya kepada Lurah (Pasal 38 ayat (3) Pergub DKI 171/2016).")
                .dengan("jabatanKosong", siapa.id()));
        langkah.tulis(JenisEntri.TEMUAN, Map.of(TEMUAN, "JABATAN_PENGURUS_KOSONG", UNIT, yang.unitId(), KETERANGAN, kosong
                + " Langkah berikut: penggantian pengurus (P-35)"
                + dibuka.map(kasus -> ", dibuka bagi Ketua sebagai kasus " + kasus.nomor() + ".").orElse(".")));
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
