package id.rukun.prosedur.masabakti.proses;

import id.rukun.berkas.KasusService;
import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.link.KasusLain;
import id.rukun.engine.link.PembukaanKasus;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.Sebutan;
import id.rukun.hukum.kebijakan.pengurus.KursiBerlanjut;
import id.rukun.hukum.kebijakan.pengurus.LaporanAkhirDitunggu;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.PenempatanService;
import id.rukun.jabatan.SebabAkhir;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.jabatan.masabakti.MasaBakti;
import id.rukun.jabatan.masabakti.MasaBaktiService;
import id.rukun.prosedur.masabakti.JadwalPantauan;
import id.rukun.prosedur.masabakti.PantauanService;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code akhir-masa-bakti}: the term is watched, and when it is over its board ends and the chair is looked after. */
@Component
class AkhirMasaBaktiLangkah {

    /** Whether a report is still to come. */
    enum KewajibanLaporan { DITUNGGU, TIDAK_ADA }

    /** Whether somebody is to take the chair. */
    enum PenerusKetua { ADA, TIDAK_ADA }

    private static final String CARETEKER = "penunjukan-careteker";
    private static final String DASAR_CARETEKER = "MASALAH_KEPENGURUSAN";

    private final PantauanService pantauan;
    private final JadwalPantauan jadwal;
    private final KabarMasaBakti kabar;
    private final MasaBaktiService masaBakti;
    private final JabatanService jabatan;
    private final PenempatanService penempatan;
    private final KasusLain kasusLain;
    private final KasusService kasusService;
    private final WilayahService wilayah;

    AkhirMasaBaktiLangkah(PantauanService pantauan, JadwalPantauan jadwal, KabarMasaBakti kabar, MasaBaktiService masaBakti,
            JabatanService jabatan, PenempatanService penempatan, KasusLain kasusLain, KasusService kasusService,
            WilayahService wilayah) {
        this.pantauan = pantauan;
        this.jadwal = jadwal;
        this.kabar = kabar;
        this.masaBakti = masaBakti;
        this.jabatan = jabatan;
        this.penempatan = penempatan;
        this.kasusLain = kasusLain;
        this.kasusService = kasusService;
        this.wilayah = wilayah;
    }

    /** P-19/S1: the case watches its term; one that watches a row which this term has replaced is over. */
    @TugasModel("masabaktiBukaDelegate")
    void buka(Langkah langkah) {
        MasaBakti masa = pantauan.buka(langkah.kasusId(), langkah.teks(AkhirMasaBaktiProcess.MASA_BAKTI));
        langkah.tetapkan(AkhirMasaBaktiProcess.PERAN_KETUA, pantauan.ketua(masa).peran());
        pantauan.berjalan(masa.unitId()).stream().filter(p -> pantauan.masaBakti(p.kasusId()).digantikanOleh() != null)
                .forEach(p -> kasusLain.akhiri(langkah, kasusService.kasus(p.kasusId()), "DIGANTIKAN",
                        "Masa bakti " + ketua(masa) + " dikoreksi dalam register; yang dipantau sekarang berakhir "
                                + Kalender.tulis(masa.sampai()) + "."));
        lewatSebelumnya(langkah, masa);
    }

    /** What was due before the register was taken over. */
    private void lewatSebelumnya(Langkah langkah, MasaBakti masa) {
        if (masa.diambilAlih() != null && jadwal.pengingat(masa, JadwalPantauan.PERTAMA, langkah.kasus().edisi())
                .isBefore(masa.diambilAlih())) {
            langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", "Yang jatuh tempo sebelumnya dicatat", "keterangan",
                    "Masa bakti ini diambil alih bersama register pada " + Kalender.tulis(masa.diambilAlih())
                            + ". Pengingat sebelum hari itu dicatat, tidak dikirim, dan keterlambatan sebelumnya tidak menjadi temuan "
                            + "(kebijakan Rukun)."));
        }
    }

    /** Whether its Ketua still has to report: he in office does, also where that was due before the register was taken over. */
    @TugasModel(value = "masabaktiKewajibanGerbang", aturan = LaporanAkhirDitunggu.class)
    @Jawaban("kewajiban")
    KewajibanLaporan kewajiban(Pertanyaan pertanyaan) {
        MasaBakti masa = pantauan.masaBakti(pertanyaan.kasusId());
        return pertanyaan.tanya(LaporanAkhirDitunggu.class, new LaporanAkhirDitunggu.Fakta(
                jadwal.batas(masa, pertanyaan.kasus().edisi()), masa.diambilAlih(),
                pantauan.menjabat(masa, awal(masa, pertanyaan.hariIni())))).terpenuhi()
                ? KewajibanLaporan.DITUNGGU : KewajibanLaporan.TIDAK_ADA;
    }

    /** A case that is opened late asks about the last day of the term, not about today. */
    private static LocalDate awal(MasaBakti masa, LocalDate hariIni) {
        return hariIni.isAfter(masa.sampai()) ? masa.sampai() : hariIni;
    }

    /** The Ketua has left his post: nobody is bound to report, the rest of his board serves on until the last day. */
    @TugasModel("masabaktiCatatBerakhirDiniDelegate")
    void berakhirDini(Langkah langkah) {
        MasaBakti masa = pantauan.masaBakti(langkah.kasusId());
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", "Laporan akhir masa bakti tidak ditunggu lagi", "keterangan",
                ketua(masa) + " berhenti sebelum masa baktinya berakhir. Pengurus lain menjabat sampai "
                        + Kalender.tulis(masa.sampai()) + " (Pasal 33 ayat (1) Pergub DKI 171/2016)."));
    }

    /** TM-03: the whole board ends with the term; the register ends most posts by their own last days. */
    @TugasModel("masabaktiAkhiriDelegate")
    void akhiri(Langkah langkah) {
        MasaBakti masa = pantauan.masaBakti(langkah.kasusId());
        if (masa.digantikanOleh() != null) {
            return;
        }
        LocalDate berlaku = masa.sampai().plusDays(1);
        List<PemegangJabatan> pengurus = pengurus(masa);
        pengurus.forEach(p -> penempatan.akhiri(p.id(), berlaku, SebabAkhir.MASA_BAKTI, masa.keputusanId()));
        String kalimat = "Kepengurusan " + wilayah.nama(masa.unitId()) + " berakhir bersama masa bakti Ketuanya pada "
                + Kalender.tulis(masa.sampai()) + " (Pasal 33 ayat (1) Pergub DKI 171/2016). "
                + (pengurus.isEmpty() ? "Tidak ada lagi pengurus yang menjabat pada hari itu." : "Yang berakhir: "
                        + Sebutan.daftar(pengurus.stream().map(p -> p.jabatan().sebutan()).distinct().toList()) + ".");
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", "Kepengurusan berakhir", "unit", masa.unitId(), "pengurus",
                pengurus.size(), "keterangan", kalimat));
        kabar.berakhir(langkah, masa, kalimat);
    }

    /** Those on the board on the last day: whom a Careteker has brought stay with him, and those of the next Ketua with theirs. */
    private List<PemegangJabatan> pengurus(MasaBakti masa) {
        boolean careteker = careteker(masa, masa.sampai()).isPresent();
        LocalDate berikutnya = masaBakti.masaBakti(masa.unitId()).stream().map(MasaBakti::mulai)
                .filter(m -> m.isAfter(masa.mulai())).min(LocalDate::compareTo).orElse(LocalDate.MAX);
        return jabatan.pengurus(masa.unitId(), masa.sampai()).stream().filter(p -> p.mulai().isBefore(berikutnya))
                .filter(p -> p.sifat() == SifatJabatan.DEFINITIF || p.sifat() == SifatJabatan.SEMENTARA && !careteker).toList();
    }

    private Optional<PemegangJabatan> careteker(MasaBakti masa, LocalDate hari) {
        return jabatan.pengurus(masa.unitId(), hari).stream().filter(p -> p.sifat() == SifatJabatan.CARETEKER).findFirst();
    }

    /** P-19/G4: a Keputusan or signed minutes at the last midnight; a Careteker who serves on, too. */
    @TugasModel(value = "masabaktiPenerusGerbang", aturan = KursiBerlanjut.class)
    @Jawaban("penerus")
    PenerusKetua penerus(Pertanyaan pertanyaan) {
        MasaBakti masa = pantauan.masaBakti(pertanyaan.kasusId());
        return pertanyaan.tanya(KursiBerlanjut.class, new KursiBerlanjut.Fakta(wilayah.nama(masa.unitId()), masa.sampai(),
                penerus(masa).orElse(null))).terpenuhi() ? PenerusKetua.ADA : PenerusKetua.TIDAK_ADA;
    }

    private Optional<String> penerus(MasaBakti masa) {
        LocalDate sesudah = masa.sampai().plusDays(1);
        if (masa.digantikanOleh() != null) {
            return Optional.of("masa bakti ini dikoreksi dalam register");
        }
        if (!wilayah.unit(masa.unitId()).aktifPada(sesudah)) {
            return Optional.of("unitnya tidak ada lagi");
        }
        return masaBakti.penerus(masa).map(p -> p.ditetapkan()
                        ? "Ketua berikutnya telah ditetapkan, masa baktinya mulai " + Kalender.tulis(p.tanggal())
                        : "Ketua terpilih pada " + Kalender.tulis(p.tanggal()) + " menunggu Keputusan dalam kasus " + p.nomorKasus())
                .or(() -> careteker(masa, sesudah).map(c -> "kursinya dijalankan Careteker"));
    }

    /** Nobody leads by himself (AMB-52): the Lurah is offered a Careteker, and the election is still to come. */
    @TugasModel("masabaktiTawarkanCaretekerDelegate")
    void tawarkan(Langkah langkah) {
        MasaBakti masa = pantauan.masaBakti(langkah.kasusId());
        boolean rt = pantauan.ketua(masa) == Jabatan.KETUA_RT;
        String sebab = "Kursi " + ketua(masa) + " kosong sejak " + Kalender.tulis(masa.sampai().plusDays(1))
                + ": masa baktinya berakhir tanpa Ketua terpilih. Lurah dapat menunjuk Careteker (Pasal 8 ayat (1), Pasal 30 ayat (1) "
                + "Pergub DKI 171/2016).";
        kasusLain.buka(langkah, PembukaanKasus.selamaBelumAda(CARETEKER, masa.unitId(), sebab)
                .dengan("dasarCareteker", DASAR_CARETEKER));
        langkah.tulis(JenisEntri.TEMUAN, Map.of("temuan", "KURSI_KETUA_KOSONG", "unit", masa.unitId(), "keterangan", sebab
                + " Langkah berikut: penunjukan Careteker (P-16) dan panitia pemilihan " + (rt ? "(P-20)" : "(P-21)") + "."));
    }

    private String ketua(MasaBakti masa) {
        return "Ketua " + wilayah.nama(masa.unitId());
    }
}
