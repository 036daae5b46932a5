package id.rukun.prosedur.koordinasi.proses.horizontal;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.kebijakan.AlasanCukup;
import id.rukun.hukum.kebijakan.horizontal.KoordinasiTetapSama;
import id.rukun.hukum.kebijakan.horizontal.PesertaKantorAsisten;
import id.rukun.hukum.kebijakan.horizontal.SatuHorizontalSekaligus;
import id.rukun.hukum.perwalibukittinggi.horizontal.AsistenTerkaitLengkap;
import id.rukun.hukum.perwalibukittinggi.horizontal.NaskahDisetujuiSemua;
import id.rukun.hukum.perwalibukittinggi.horizontal.KewajibanAntarAsisten;
import id.rukun.hukum.perwalibukittinggi.permintaan.TugasJabatanKosong;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.formulir.horizontal.HorizontalNaskahIsian;
import id.rukun.prosedur.koordinasi.formulir.horizontal.HorizontalPersetujuanIsian;
import id.rukun.prosedur.koordinasi.formulir.horizontal.HorizontalPrakarsaIsian;
import id.rukun.prosedur.koordinasi.formulir.horizontal.PutusanAsisten;
import id.rukun.prosedur.koordinasi.formulir.horizontal.TujuanHorizontal;
import id.rukun.prosedur.koordinasi.horizontal.HorizontalService;
import id.rukun.prosedur.koordinasi.horizontal.KoordinasiHorizontal;
import id.rukun.prosedur.koordinasi.horizontal.PembukaHorizontal;
import id.rukun.prosedur.koordinasi.horizontal.PermintaanHorizontal;
import id.rukun.prosedur.koordinasi.horizontal.SebabHorizontal;
import id.rukun.prosedur.koordinasi.horizontal.SyaratHorizontal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** {@code koordinasi-horizontal}, until it is known whether all have approved the text. */
@Component
class HorizontalLangkah {

    /** Whether each Asisten has approved the text; a missing approval is none. */
    enum KesepahamanAsisten { SEPAKAT, TIDAK_SEPAKAT }

    private final HorizontalService horizontal;
    private final SyaratHorizontal syarat;
    private final KabarHorizontal kabar;
    private final DirektoriUnit direktori;
    private final PenungguHorizontal penunggu;

    HorizontalLangkah(HorizontalService horizontal, SyaratHorizontal syarat, KabarHorizontal kabar, DirektoriUnit direktori,
            PenungguHorizontal penunggu) {
        this.horizontal = horizontal;
        this.syarat = syarat;
        this.kabar = kabar;
        this.direktori = direktori;
        this.penunggu = penunggu;
    }

    /** BKT-PR-05/S1: who coordinates about what; asked for by an Asisten, by another procedure, or by the round of the month. */
    @TugasModel(value = "koordinasiHorizontalBukaDelegate", aturan = {PesertaKantorAsisten.class, AsistenTerkaitLengkap.class,
            SatuHorizontalSekaligus.class, KoordinasiTetapSama.class, KewajibanAntarAsisten.class, TugasJabatanKosong.class})
    void buka(Langkah langkah) {
        KoordinasiHorizontal yang = horizontal.ambil(yangDibuka(langkah, langkah.teks(PembukaHorizontal.HORIZONTAL)));
        horizontal.mulai(yang.id(), langkah.kasusId());
        List<String> peserta = horizontal.peserta(yang.id()).stream().map(satu -> satu.asistenId()).toList();
        langkah.tetapkan(PembukaHorizontal.HORIZONTAL, yang.id());
        langkah.tetapkan(HorizontalProcess.PENYUSUN, yang.penyusunId());
        langkah.tetapkan(HorizontalProcess.DAFTAR_ASISTEN, new ArrayList<>(peserta));
        peserta.stream().map(satu -> syarat.jabatan(satu, langkah.hariIni())).filter(fakta -> !fakta.terisi())
                .forEach(fakta -> langkah.tanya(TugasJabatanKosong.class, fakta));
        kabar.dibuka(langkah, yang);
    }

    private String yangDibuka(Langkah langkah, String id) {
        if (id == null && langkah.isianId() == null) {
            return putaran(langkah);
        }
        return id == null || horizontal.ambil(id).sebab() == SebabHorizontal.PRAKARSA ? diprakarsai(langkah, id) : diminta(langkah, id);
    }

    /** All Asisten of the city, about whatever they have in common (BKT-A-24). */
    private String putaran(Langkah langkah) {
        return horizontal.siapkan(new PermintaanHorizontal(SebabHorizontal.PUTARAN, null, syarat.asisten(langkah.kasus().tenant()),
                "Putaran bulanan para Asisten", TujuanHorizontal.SINKRONISASI_KEBIJAKAN), langkah.hariIni());
    }

    private String diprakarsai(Langkah langkah, String id) {
        HorizontalPrakarsaIsian isian = langkah.isian(HorizontalPrakarsaIsian.class);
        String tenant = langkah.kasus().tenant();
        List<String> kolom = List.of("asisten");
        langkah.wajib(kolom, PesertaKantorAsisten.class, syarat.kantor(tenant, isian.asisten()));
        langkah.wajib(List.of("koordinasi"), SatuHorizontalSekaligus.class, syarat.sekaligus(isian.koordinasi(), langkah.unitId(), id));
        PermintaanHorizontal permintaan = new PermintaanHorizontal(SebabHorizontal.PRAKARSA, isian.koordinasi(),
                Stream.concat(Stream.of(langkah.unitId()), isian.asisten().stream()).toList(), isian.pokok(), isian.tujuan());
        langkah.wajib(kolom, AsistenTerkaitLengkap.class, syarat.lengkap(permintaan.asisten(), permintaan.koordinasiId()));
        if (id == null) {
            return horizontal.siapkan(permintaan, langkah.hariIni());
        }
        langkah.wajib(List.of("koordinasi"), KoordinasiTetapSama.class,
                new KoordinasiTetapSama.Fakta(Objects.equals(horizontal.ambil(id).koordinasiId(), isian.koordinasi())));
        horizontal.minta(id, permintaan, langkah.hariIni());
        return id;
    }

    /**
     * Who asks for it has found out all Asisten of the matter; that it is asked for only at the closing is a finding, which the case of
     * the coordination has written where it opened this one.
     */
    private String diminta(Langkah langkah, String id) {
        KoordinasiHorizontal yang = horizontal.ambil(id);
        langkah.tanya(AsistenTerkaitLengkap.class, syarat.lengkap(yang.peserta(), yang.koordinasiId()));
        if (yang.sebab() == SebabHorizontal.PENUTUPAN) {
            Putusan kewajiban = langkah.tanya(KewajibanAntarAsisten.class, syarat.kewajiban(yang.koordinasiId()));
            if (!kewajiban.terpenuhi() && !penunggu.dibukaOleh(langkah.kasusId(), yang.koordinasiId())) {
                langkah.tulis(JenisEntri.TEMUAN, Map.of("temuan", "KOORDINASI_HORIZONTAL_BELUM", "keterangan", kewajiban.pesan()));
            }
        }
        return id;
    }

    /** BKT-PR-05/S2: the text goes round; each Asisten is asked about this one, whatever he has answered to another. */
    @TugasModel("koordinasiHorizontalEdarkanDelegate")
    void edarkan(Langkah langkah) {
        String id = langkah.teks(PembukaHorizontal.HORIZONTAL);
        horizontal.edarkan(id, langkah.isian(HorizontalNaskahIsian.class), langkah.hariIni());
        kabar.diedarkan(langkah, horizontal.ambil(id));
    }

    /** BKT-T-13 on S2: nobody has written a text in time; the Sekretaris Daerah decides (BKT-A-39). */
    @TugasModel("koordinasiHorizontalTanpaNaskahDelegate")
    void tanpaNaskah(Langkah langkah) {
        KoordinasiHorizontal yang = horizontal.ambil(langkah.teks(PembukaHorizontal.HORIZONTAL));
        temuan(langkah, "NASKAH_HORIZONTAL_TIDAK_DISUSUN", yang.penyusunId(),
                direktori.nama(yang.penyusunId()) + " tidak menyusun naskah koordinasi antar-Asisten “" + yang.pokok() + "” dalam waktunya.");
        kabar.tanpaNaskah(langkah, yang);
    }

    /** BKT-PR-05/S3: an Asisten approves the text or says why not. */
    @TugasModel(value = "koordinasiHorizontalJawabDelegate", aturan = AlasanCukup.class)
    void jawab(Langkah langkah) {
        HorizontalPersetujuanIsian isian = langkah.isian(HorizontalPersetujuanIsian.class);
        if (isian.putusan() == PutusanAsisten.TIDAK_SETUJU) {
            langkah.wajib(List.of("catatan"), AlasanCukup.class, new AlasanCukup.Fakta(isian.catatan()));
        }
        horizontal.jawab(langkah.teks(PembukaHorizontal.HORIZONTAL), langkah.unitId(), isian, langkah.hariIni());
    }

    /** BKT-T-13 on S3: what is missing stays missing; who kept silent is a finding. */
    @TugasModel("koordinasiHorizontalDiamDelegate")
    void diam(Langkah langkah) {
        KoordinasiHorizontal yang = horizontal.ambil(langkah.teks(PembukaHorizontal.HORIZONTAL));
        horizontal.diamkan(yang.id(), langkah.hariIni()).forEach(satu -> {
            temuan(langkah, "ASISTEN_TIDAK_MENJAWAB", satu.asistenId(), direktori.nama(satu.asistenId())
                    + " tidak menjawab naskah koordinasi antar-Asisten “" + yang.pokok() + "” dalam waktunya.");
            kabar.diam(langkah, yang, satu.asistenId());
        });
    }

    /** BKT-PR-05/G1: only the approval of each of them makes an agreement (BKT-R-32). */
    @TugasModel(value = "koordinasiHorizontalKesepahamanGerbang", aturan = NaskahDisetujuiSemua.class)
    @Jawaban("kesepahamanAsisten")
    KesepahamanAsisten kesepahaman(Pertanyaan pertanyaan) {
        return pertanyaan.tanya(NaskahDisetujuiSemua.class,
                syarat.kesepahaman(pertanyaan.teks(PembukaHorizontal.HORIZONTAL), pertanyaan.hariIni())).terpenuhi()
                ? KesepahamanAsisten.SEPAKAT : KesepahamanAsisten.TIDAK_SEPAKAT;
    }

    private static void temuan(Langkah langkah, String kode, String asistenId, String keterangan) {
        langkah.tulis(JenisEntri.TEMUAN, Map.of("temuan", kode, "unit", asistenId, "keterangan", keterangan));
    }
}
