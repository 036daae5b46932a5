package id.rukun.prosedur.pasal15.proses;

import id.rukun.berkas.HubunganKasusService.Sekali;
import id.rukun.berkas.KasusService;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.DaftarProsedur;
import id.rukun.engine.DaftarProsedur.ProsedurHukum;
import id.rukun.engine.link.KasusLain;
import id.rukun.engine.link.PembukaanKasus;
import id.rukun.engine.reminder.JatuhTempo;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.KutipanAturan;
import id.rukun.hukum.kebijakan.pasal15.JalanBelumDitolakCamat;
import id.rukun.hukum.kebijakan.pasal15.JalanSesuaiPelanggaran;
import id.rukun.hukum.kebijakan.pasal15.PenundaanTerbatas;
import id.rukun.hukum.kebijakan.pasal15.SatuPertimbangan;
import id.rukun.hukum.kebijakan.penataan.UnitAktif;
import id.rukun.hukum.pergub171.penataan.pasal15.AsasDipertimbangkan;
import id.rukun.hukum.pergub171.penataan.pasal15.JalanPasal15;
import id.rukun.hukum.pergub171.penataan.pasal15.JumlahDiLuarBatas;
import id.rukun.prosedur.pasal15.BatasService;
import id.rukun.prosedur.pasal15.PertimbanganPasal15;
import id.rukun.prosedur.pasal15.PertimbanganPasal15Service;
import id.rukun.prosedur.pasal15.TemuanBatasService;
import id.rukun.prosedur.pasal15.UnitDiLuarBatas;
import id.rukun.prosedur.pasal15.formulir.PertimbanganIsian;
import id.rukun.prosedur.pasal15.formulir.UnitPasal15Isian;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code pertimbangan-pasal-15} (P-15): from the number to the course, or to the day on which it is looked at again. */
@Component
class PertimbanganLangkah {

    /** How P-14 about the course ended. */
    enum PenetapanPasal15 { DITETAPKAN, DITOLAK_LURAH, DITOLAK_CAMAT, TAHAN }

    enum SisaJalan { ADA, HABIS }

    enum TindakLanjutPasal15 { LAKUKAN, DI_LUAR_RUKUN, TIDAK_DILAKUKAN_PS15, TANPA_PERSETUJUAN_CAMAT }

    enum HasilPenataan { DITETAPKAN, TANPA_HASIL }

    private static final String TINJAU = KutipanAturan.parameter(PenundaanTerbatas.class);

    private final PertimbanganPasal15Service pertimbangan;
    private final TemuanBatasService temuan;
    private final BatasService batas;
    private final JalanTerbuka jalanTerbuka;
    private final DaftarProsedur prosedur;
    private final KasusLain kasusLain;
    private final KasusService kasusService;
    private final JatuhTempo jatuhTempo;
    private final WilayahService wilayah;

    PertimbanganLangkah(PertimbanganPasal15Service pertimbangan, TemuanBatasService temuan, BatasService batas,
            JalanTerbuka jalanTerbuka, DaftarProsedur prosedur, KasusLain kasusLain, KasusService kasusService, JatuhTempo jatuhTempo, WilayahService wilayah) {
        this.pertimbangan = pertimbangan;
        this.temuan = temuan;
        this.batas = batas;
        this.jalanTerbuka = jalanTerbuka;
        this.prosedur = prosedur;
        this.kasusLain = kasusLain;
        this.kasusService = kasusService;
        this.jatuhTempo = jatuhTempo;
        this.wilayah = wilayah;
    }

    /** P-15/S1, G1: the number as it is today; one weighing at a time for each unit. */
    @TugasModel(value = "pasal15CatatUnitDelegate", aturan = {UnitAktif.class, JumlahDiLuarBatas.class, SatuPertimbangan.class})
    void unit(Langkah langkah) {
        String unit = Optional.ofNullable(langkah.teks(PertimbanganPasal15Process.UNIT_PERTIMBANGAN))
                .orElseGet(() -> langkah.isianId() == null ? langkah.unitId() : langkah.isian(UnitPasal15Isian.class).unit());
        // Two that begin for one unit at the same moment wait for each other here.
        wilayah.cadangkan(Set.of(unit));
        String nama = wilayah.nama(unit);
        langkah.wajib(List.of("unit"), UnitAktif.class, new UnitAktif.Fakta(nama, wilayah.ringkas(unit).status().name()));
        langkah.wajib(List.of("unit"), JumlahDiLuarBatas.class, batas.fakta(unit, langkah.hariIni()));
        langkah.wajib(List.of("unit"), SatuPertimbangan.class,
                new SatuPertimbangan.Fakta(nama, pertimbangan.kasusLain(unit, langkah.kasusId()).orElse(null)));
        UnitDiLuarBatas diLuar = batas.unit(unit, langkah.hariIni(), langkah.kasus().edisi()).orElseThrow();
        pertimbangan.buka(langkah.kasusId(), diLuar, langkah.hariIni());
        temuan.ditangani(diLuar, langkah.hariIni(), langkah.kasusId());
    }

    /** P-15/S2, S3, G2: a course that is open for the number as it is today, and what was weighed about it. */
    @TugasModel(value = "pasal15CatatPertimbanganDelegate", aturan = {JumlahDiLuarBatas.class, JalanSesuaiPelanggaran.class,
            JalanBelumDitolakCamat.class, AsasDipertimbangkan.class})
    void timbang(Langkah langkah) {
        PertimbanganIsian isian = langkah.isian(PertimbanganIsian.class);
        PertimbanganPasal15 satu = pertimbangan.pertimbangan(langkah.kasusId());
        String unit = wilayah.nama(satu.unitId());
        langkah.wajib(JumlahDiLuarBatas.class, batas.fakta(satu.unitId(), langkah.hariIni()));
        UnitDiLuarBatas kini = batas.unit(satu.unitId(), langkah.hariIni(), langkah.kasus().edisi()).orElseThrow();
        langkah.wajib(List.of("jalan"), JalanSesuaiPelanggaran.class,
                new JalanSesuaiPelanggaran.Fakta(unit, kini.tingkat(), kini.pelanggaran(), isian.jalan()));
        JalanPasal15 jalan = JalanPasal15.valueOf(isian.jalan());
        langkah.wajib(List.of("jalan"), JalanBelumDitolakCamat.class,
                new JalanBelumDitolakCamat.Fakta(unit, jalan.sebutan(), satu.jalanDitolak().contains(jalan)));
        langkah.wajib(asasKosong(isian), AsasDipertimbangkan.class, new AsasDipertimbangkan.Fakta(isian.efektivitas(),
                isian.efisiensi(), isian.kewajaran(), isian.kepatutan()));
        pertimbangan.timbang(langkah.kasusId(), isian, kini, langkah.hariIni());
    }

    private static List<String> asasKosong(PertimbanganIsian isian) {
        Map<String, Optional<String>> asas = Map.of("efektivitas", Optional.ofNullable(isian.efektivitas()),
                "efisiensi", Optional.ofNullable(isian.efisiensi()), "kewajaran", Optional.ofNullable(isian.kewajaran()),
                "kepatutan", Optional.ofNullable(isian.kepatutan()));
        return asas.entrySet().stream().filter(satu -> satu.getValue().isEmpty()).map(Map.Entry::getKey).sorted().toList();
    }

    /** P-15/S4, G3: how the called P-14 ended. */
    @TugasModel("pasal15PenetapanGerbang")
    @Jawaban("penetapanPasal15")
    PenetapanPasal15 penetapan(Pertanyaan pertanyaan) {
        return PenetapanPasal15.valueOf(pertanyaan.teks(PertimbanganPasal15Process.HASIL_PENETAPAN));
    }

    /** The Camat's refusal is remembered: that course is not put to him again. */
    @TugasModel("pasal15CatatPenolakanCamatDelegate")
    void ditolakCamat(Langkah langkah) {
        pertimbangan.ditolakCamat(langkah.kasusId());
    }

    /**
     * P-15/G3: whether a course remains that the Camat has not refused. A number that is back in range refuses none: the daily look ends
     * that case.
     */
    @TugasModel("pasal15SisaJalanGerbang")
    @Jawaban("sisaJalan")
    SisaJalan sisa(Pertanyaan pertanyaan) {
        return jalanTerbuka.pada(pertanyaan.kasusId(), pertanyaan.hariIni()).filter(List::isEmpty).isPresent()
                ? SisaJalan.HABIS : SisaJalan.ADA;
    }

    /** P-15/G4: what was chosen and consented to, and whether Rukun has the procedure for it. */
    @TugasModel("pasal15TindakLanjutGerbang")
    @Jawaban("tindakLanjut")
    TindakLanjutPasal15 tindakLanjut(Pertanyaan pertanyaan) {
        PertimbanganPasal15 satu = pertimbangan.pertimbangan(pertanyaan.kasusId());
        if (satu.jalanDitolak().contains(satu.jalan())) {
            return TindakLanjutPasal15.TANPA_PERSETUJUAN_CAMAT;
        }
        if (!satu.jalan().dilakukan()) {
            return TindakLanjutPasal15.TIDAK_DILAKUKAN_PS15;
        }
        return prosedur.tersedia(satu.jalan().prosedur()) ? TindakLanjutPasal15.LAKUKAN : TindakLanjutPasal15.DI_LUAR_RUKUN;
    }

    /** P-15/S5: the chosen procedure begins in a case of its own, which tells this one of its end. */
    @TugasModel("pasal15MulaiPenataanDelegate")
    void mulai(Langkah langkah) {
        PertimbanganPasal15 satu = pertimbangan.pertimbangan(langkah.kasusId());
        String id = satu.jalan().prosedur();
        String kunci = prosedur.semua().stream().filter(p -> p.id().equals(id)).map(ProsedurHukum::kunci).findFirst().orElseThrow();
        Kasus penataan = kasusLain.buka(langkah, new PembukaanKasus(kunci, kunci + PertimbanganPasal15Process.DIBUKA, langkah.unitId(),
                new Sekali("penataan/" + langkah.kasusId(), false), sebab(satu, langkah), Map.of())
                .mengabari(PertimbanganPasal15Process.PENATAAN_BERAKHIR))
                .orElseThrow(() -> new IllegalStateException("Prosedur " + id + " tidak terpasang."));
        pertimbangan.dimulai(langkah.kasusId(), penataan.id());
    }

    /** It stands as the consideration of the proposal (Pasal 14 ayat (3)). */
    private String sebab(PertimbanganPasal15 satu, Langkah langkah) {
        return wilayah.nama(satu.unitId()) + " mempunyai " + batas.sebutan(satu.tingkat(), batas.fakta(satu.unitId(), langkah.hariIni()).jumlah(),
                langkah.kasus().edisi()) + ". Dengan persetujuan Camat, Lurah menempuh " + satu.jalan().sebutan() + " (Pasal 15 Pergub DKI 171/2016).";
    }

    /** P-15/G5: how the procedure that was begun has ended. */
    @TugasModel("pasal15HasilPenataanGerbang")
    @Jawaban("hasilPenataan")
    HasilPenataan hasil(Pertanyaan pertanyaan) {
        return HasilPenataan.DITETAPKAN.name().equals(penataan(pertanyaan).hasil())
                ? HasilPenataan.DITETAPKAN : HasilPenataan.TANPA_HASIL;
    }

    private Kasus penataan(Pertanyaan pertanyaan) {
        return kasusService.kasus(pertimbangan.pertimbangan(pertanyaan.kasusId()).kasusDimulai());
    }

    /** The Lurah weighs anew, and knows why. */
    @TugasModel("pasal15CatatTanpaHasilDelegate")
    void tanpaHasil(Langkah langkah) {
        Kasus penataan = penataan(langkah);
        langkah.tulis(JenisEntri.TEMUAN, Map.of("temuan", "PENATAAN_TANPA_HASIL", "keterangan", penataan.judul() + " dalam kasus "
                + penataan.nomor() + " berakhir tanpa penetapan (" + penataan.hasil() + "). Lurah menimbang lagi (Pasal 15)."));
    }

    /** A course that Rukun does not have is taken outside it; the case says which, and when the unit is looked at again (TM-17). */
    @TugasModel("pasal15CatatDiLuarRukunDelegate")
    void diLuarRukun(Langkah langkah) {
        PertimbanganPasal15 satu = pertimbangan.pertimbangan(langkah.kasusId());
        String alasan = "Penataan ditempuh di luar Rukun: " + satu.jalan().sebutan() + " (" + satu.jalan().prosedur()
                + "), dengan persetujuan Camat";
        langkah.tulis(JenisEntri.TEMUAN, Map.of("temuan", "PENATAAN_DI_LUAR_RUKUN", "unit", satu.unitId(), "keterangan",
                ditinjau(langkah, satu, alasan)));
    }

    /** Nothing is done: the unit comes back on the list on a day (TM-17), if it is still out of its range. */
    @TugasModel("pasal15CatatTinjauKembaliDelegate")
    void tinjauKembali(Langkah langkah) {
        PertimbanganPasal15 satu = pertimbangan.pertimbangan(langkah.kasusId());
        String alasan = satu.jalanDitolak().contains(satu.jalan()) ? "Tidak ada jalan yang disetujui Camat"
                : "Tidak dilakukan penataan, dengan persetujuan Camat";
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", "Peninjauan kembali", "unit", satu.unitId(), "keterangan",
                ditinjau(langkah, satu, alasan)));
    }

    /** @return why, and on which day the unit is looked at again if it is still out of its range */
    private String ditinjau(Langkah langkah, PertimbanganPasal15 satu, String alasan) {
        LocalDate hari = jatuhTempo.hari(langkah.kasusId(), langkah.hariIni(), TINJAU);
        pertimbangan.ditinjauKembali(langkah.kasusId(), hari);
        temuan.tunda(satu.unitId(), alasan + " (Pasal 15, kasus " + langkah.kasus().nomor() + ").", hari);
        return alasan + " (Pasal 15); ditinjau kembali pada " + Kalender.tulis(hari) + " bila jumlahnya masih di luar batas.";
    }

    /** The course was set by a Keputusan of its own, or the number is back in range by itself. */
    @TugasModel("pasal15CatatSelesaiDelegate")
    void selesai(Langkah langkah) {
        temuan.selesai(pertimbangan.pertimbangan(langkah.kasusId()).unitId());
    }
}
