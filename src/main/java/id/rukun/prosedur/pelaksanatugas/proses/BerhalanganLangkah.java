package id.rukun.prosedur.pelaksanatugas.proses;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.link.KasusLain;
import id.rukun.engine.link.PembukaanKasus;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.kebijakan.AlasanCukup;
import id.rukun.hukum.kebijakan.BukanMasaDepan;
import id.rukun.hukum.kebijakan.UrutanTanggal;
import id.rukun.hukum.kebijakan.pengurus.BerhalanganTetapOlehKelurahan;
import id.rukun.hukum.kebijakan.pengurus.BerhalanganTetapTerbukti;
import id.rukun.hukum.kebijakan.pengurus.KembaliSesudahMulai;
import id.rukun.hukum.kebijakan.pengurus.KetidakhadiranDicatat;
import id.rukun.hukum.pergub171.pengurus.PelaksanaPengurusUnit;
import id.rukun.hukum.pergub171.pengurus.SekretarisMenggantikan;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.KetidakhadiranService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.pelaksanatugas.Berhalangan;
import id.rukun.prosedur.pelaksanatugas.BerhalanganService;
import id.rukun.prosedur.pelaksanatugas.NaskahKetidakhadiran;
import id.rukun.prosedur.pelaksanatugas.formulir.BerhalanganIsian;
import id.rukun.prosedur.pelaksanatugas.formulir.PelaksanaIsian;
import id.rukun.prosedur.pelaksanatugas.formulir.PutusanPelaksana;
import id.rukun.prosedur.pelaksanatugas.formulir.SifatBerhalangan;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.Unit;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code pelaksana-tugas-ketua}, from the absence to who acts meanwhile. */
@Component
class BerhalanganLangkah {

    /** Who is absent, and whether he comes back. */
    enum SiapaBerhalangan { KETUA_SEMENTARA, PENGURUS_LAIN, TETAP }

    /** Whether a Sekretaris can act. */
    enum SekretarisAda { ADA, TIDAK_ADA }

    private static final String CARETEKER = "penunjukan-careteker";
    private static final String DASAR_CARETEKER = "GANGGUAN_PELAYANAN";

    private final BerhalanganService berhalangan;
    private final KetidakhadiranService ketidakhadiran;
    private final KabarBerhalangan kabar;
    private final NaskahKetidakhadiran naskah;
    private final KasusLain kasusLain;
    private final JabatanService jabatan;
    private final WilayahService wilayah;

    BerhalanganLangkah(BerhalanganService berhalangan, KetidakhadiranService ketidakhadiran, KabarBerhalangan kabar,
            NaskahKetidakhadiran naskah, KasusLain kasusLain, JabatanService jabatan, WilayahService wilayah) {
        this.berhalangan = berhalangan;
        this.ketidakhadiran = ketidakhadiran;
        this.kabar = kabar;
        this.naskah = naskah;
        this.kasusLain = kasusLain;
        this.jabatan = jabatan;
        this.wilayah = wilayah;
    }

    /** P-36/S1: who is absent from which post, since when; the register has it at once, and he and the Lurah are told. */
    @TugasModel(value = "pelaksanatugasCatatDelegate", aturan = {KetidakhadiranDicatat.class, KembaliSesudahMulai.class,
            BerhalanganTetapOlehKelurahan.class, BerhalanganTetapTerbukti.class, BukanMasaDepan.class, UrutanTanggal.class})
    void catat(Langkah langkah) {
        BerhalanganIsian isian = langkah.isian(BerhalanganIsian.class);
        // What this case has written before, of an absence that was corrected, does not stand in the way of the right one.
        berhalangan.lepaskan(langkah.kasusId());
        Optional<PemegangJabatan> siapa = jabatan.posisi(isian.pengurus()).filter(KetidakhadiranService::dapatBerhalangan)
                .filter(p -> wilayah.mencakup(langkah.unitId(), p.unitId()));
        wajibMenjabat(langkah, siapa, isian);
        wajibTetap(langkah, isian);
        langkah.wajibTanggalSesuai();
        Berhalangan yang = berhalangan.catat(langkah.kasusId(), isian);
        langkah.tetapkan(PelaksanaTugasProcess.UNIT_JABATAN, yang.unitId());
        langkah.tetapkan(PelaksanaTugasProcess.YANG_BERHALANGAN, berhalangan.posisi(yang).orang());
        langkah.tetapkan(PelaksanaTugasProcess.PERAN_KETUA, ketua(yang).peran());
        langkah.tetapkan(PelaksanaTugasProcess.DASAR_DICATAT, null);
        ceritakan(langkah, yang, isian);
    }

    private void ceritakan(Langkah langkah, Berhalangan yang, BerhalanganIsian isian) {
        String kalimat = jabatan.sebutan(berhalangan.posisi(yang)) + " tidak bertugas sejak " + Kalender.tulis(yang.mulai());
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", "Ketidakhadiran dalam register", "unit", yang.unitId(), "keterangan",
                kalimat + (yang.tetap() ? ", berhalangan tetap." : ", diperkirakan kembali " + Kalender.tulis(yang.perkiraan()) + ".")));
        jabatan.jabatanAkun(langkah.pelaku().akun(), langkah.hariIni()).stream()
                .filter(p -> wilayah.mencakup(p.unitId(), yang.unitId())).findFirst()
                .ifPresent(oleh -> naskah.simpan(langkah.kasus(), isian, langkah.hariIni(), oleh));
        kabar.dicatat(langkah, yang, kalimat + ".");
        kabar.yangBerhalangan(langkah, yang, "Anda dicatat " + (yang.tetap() ? "berhalangan tetap" : "berhalangan sementara") + " sebagai "
                + jabatan.sebutan(berhalangan.posisi(yang)) + " sejak " + Kalender.tulis(yang.mulai())
                + ". Bila Anda bertugas lagi, catat pada tugas “Catat kembali bertugas”; bila keliru, sampaikan kepada Lurah.");
    }

    private void wajibMenjabat(Langkah langkah, Optional<PemegangJabatan> siapa, BerhalanganIsian isian) {
        langkah.wajib(List.of("pengurus", "mulai"), KetidakhadiranDicatat.class, new KetidakhadiranDicatat.Fakta(isian.mulai(),
                siapa.isPresent(), siapa.filter(p -> p.berlakuPada(isian.mulai())).isPresent(),
                siapa.flatMap(p -> ketidakhadiran.sejak(p.id(), isian.mulai())).orElse(null)));
        langkah.wajib(List.of("perkiraan"), KembaliSesudahMulai.class,
                new KembaliSesudahMulai.Fakta(isian.mulai(), isian.perkiraan()));
    }

    /** A board does not end the work of one of its own: that is said by the Kelurahan, and proved. */
    private void wajibTetap(Langkah langkah, BerhalanganIsian isian) {
        boolean tetap = isian.sifat() == SifatBerhalangan.TETAP;
        Unit kantor = wilayah.unit(langkah.unitId());
        langkah.wajib(List.of("sifat"), BerhalanganTetapOlehKelurahan.class, new BerhalanganTetapOlehKelurahan.Fakta(tetap,
                kantor.jenis() == JenisUnit.KELURAHAN, wilayah.nama(kantor.id())));
        langkah.wajib(List.of("pindaian"), BerhalanganTetapTerbukti.class, new BerhalanganTetapTerbukti.Fakta(tetap,
                Optional.ofNullable(isian.pindaian()).map(List::size).orElse(0)));
    }

    /** P-36/G1: only a Ketua who comes back has somebody who acts for him. */
    @TugasModel(value = "pelaksanatugasSifatGerbang", aturan = SekretarisMenggantikan.class)
    @Jawaban("siapaBerhalangan")
    SiapaBerhalangan sifat(Pertanyaan pertanyaan) {
        Berhalangan yang = berhalangan.ambil(pertanyaan.kasusId());
        if (!berhalangan.posisi(yang).jabatan().ketua()) {
            return yang.tetap() ? SiapaBerhalangan.TETAP : SiapaBerhalangan.PENGURUS_LAIN;
        }
        return pertanyaan.tanya(SekretarisMenggantikan.class, new SekretarisMenggantikan.Fakta(yang.tetap())).terpenuhi()
                ? SiapaBerhalangan.KETUA_SEMENTARA : SiapaBerhalangan.TETAP;
    }

    /** P-36/G3: a Sekretaris who is on duty acts by himself. */
    @TugasModel("pelaksanatugasSekretarisGerbang")
    @Jawaban("sekretarisAda")
    SekretarisAda sekretaris(Pertanyaan pertanyaan) {
        return berhalangan.sekretaris(berhalangan.ambil(pertanyaan.kasusId()), pertanyaan.hariIni()).isPresent()
                ? SekretarisAda.ADA : SekretarisAda.TIDAK_ADA;
    }

    /** P-36/G3: otherwise the Lurah may name another member of the board, who is on duty (AMB-88). */
    @TugasModel(value = "pelaksanatugasPelaksanaGerbang", aturan = {PelaksanaPengurusUnit.class, AlasanCukup.class})
    @Jawaban("putusanPelaksana")
    PutusanPelaksana pelaksana(Pertanyaan pertanyaan) {
        PelaksanaIsian isian = pertanyaan.beralasan(PelaksanaIsian.class);
        if (isian.putusan() == PutusanPelaksana.TUNJUK) {
            Berhalangan yang = berhalangan.ambil(pertanyaan.kasusId());
            pertanyaan.wajib(List.of("pelaksana"), PelaksanaPengurusUnit.class, new PelaksanaPengurusUnit.Fakta(
                    wilayah.nama(yang.unitId()), berhalangan.sejawat(yang, pertanyaan.hariIni()).stream()
                            .filter(p -> p.id().equals(isian.pelaksana())).map(p -> p.jabatan().sebutan()).findFirst().orElse(null)));
        }
        return isian.putusan();
    }

    /** P-36/S2: whom the Lurah names acts from today on. */
    @TugasModel("pelaksanatugasTunjukDelegate")
    void tunjuk(Langkah langkah) {
        LocalDate hari = langkah.hariIni();
        String pelaksana = langkah.isian(PelaksanaIsian.class).pelaksana();
        berhalangan.tunjuk(langkah.kasusId(), pelaksana, hari);
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", "Pelaksana tugas Ketua ditunjuk Lurah", "keterangan",
                jabatan.posisi(pelaksana).map(jabatan::sebutan).orElseThrow() + " melaksanakan tugas Ketua sejak "
                        + Kalender.tulis(hari) + "."));
    }

    /** The Lurah names nobody: a Careteker may be appointed while the Ketua is absent. */
    @TugasModel("pelaksanatugasTawarkanCaretekerDelegate")
    void tawarkan(Langkah langkah) {
        tawarkan(langkah, berhalangan.ambil(langkah.kasusId()));
    }

    private void tawarkan(Langkah langkah, Berhalangan yang) {
        String sebab = "Tidak seorang pun melaksanakan tugas Ketua " + wilayah.nama(yang.unitId()) + ", yang berhalangan sejak "
                + Kalender.tulis(yang.mulai()) + ". Lurah dapat menunjuk Careteker karena pelayanan terganggu (Pasal 8 ayat (1) "
                + "Pergub DKI 171/2016).";
        kasusLain.buka(langkah, PembukaanKasus.selamaBelumAda(CARETEKER, yang.unitId(), sebab).dengan("dasarCareteker", DASAR_CARETEKER));
        langkah.tulis(JenisEntri.TEMUAN, Map.of("temuan", "KETUA_TANPA_PELAKSANA", "unit", yang.unitId(), "keterangan",
                sebab + " Langkah berikut: penunjukan Careteker (P-16)."));
    }

    /** Absent for good: the ground stands at once (Pasal 35 ayat (2) huruf d), and nobody acts for a Ketua. */
    @TugasModel("pelaksanatugasTetapDelegate")
    void tetap(Langkah langkah) {
        Berhalangan yang = berhalangan.ambil(langkah.kasusId());
        if (berhalangan.posisi(yang).jabatan().ketua()) {
            tawarkan(langkah, yang);
        }
    }

    private Jabatan ketua(Berhalangan yang) {
        return wilayah.unit(yang.unitId()).jenis() == JenisUnit.RT ? Jabatan.KETUA_RT : Jabatan.KETUA_RW;
    }
}
