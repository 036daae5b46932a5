package id.rukun.prosedur.pasal15.proses;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.kebijakan.AlasanCukup;
import id.rukun.hukum.kebijakan.UrutanTanggal;
import id.rukun.hukum.kebijakan.BukanMasaDepan;
import id.rukun.hukum.kebijakan.pasal15.PenundaanTerbatas;
import id.rukun.hukum.kebijakan.pasal15.SatuPertimbangan;
import id.rukun.hukum.pergub171.penataan.pasal15.JumlahDiLuarBatas;
import id.rukun.prosedur.pasal15.BatasService;
import id.rukun.prosedur.pasal15.PertimbanganPasal15Service;
import id.rukun.prosedur.pasal15.TemuanBatas;
import id.rukun.prosedur.pasal15.TemuanBatasService;
import id.rukun.prosedur.pasal15.formulir.TindakanBatas;
import id.rukun.prosedur.pasal15.formulir.TinjauBatasIsian;
import id.rukun.wilayah.WilayahService;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** {@code peninjauan-batas}: one list for each Kelurahan, of which the Lurah opens weighings or puts units off (TM-15). */
@Component
class PeninjauanLangkah {

    enum SisaTemuan { ADA, HABIS }

    private final TemuanBatasService temuan;
    private final PertimbanganPasal15Service pertimbangan;
    private final BatasService batas;
    private final PembukaPertimbangan pembuka;
    private final WilayahService wilayah;

    PeninjauanLangkah(TemuanBatasService temuan, PertimbanganPasal15Service pertimbangan, BatasService batas,
            PembukaPertimbangan pembuka, WilayahService wilayah) {
        this.temuan = temuan;
        this.pertimbangan = pertimbangan;
        this.batas = batas;
        this.pembuka = pembuka;
        this.wilayah = wilayah;
    }

    /** What the Lurah does about the units that he has ticked. */
    @TugasModel(value = "pasal15CatatTinjauanDelegate", aturan = {SatuPertimbangan.class, JumlahDiLuarBatas.class,
            PenundaanTerbatas.class, AlasanCukup.class, BukanMasaDepan.class, UrutanTanggal.class})
    void tinjau(Langkah langkah) {
        TinjauBatasIsian isian = langkah.isian(TinjauBatasIsian.class);
        Map<String, TemuanBatas> terbuka = temuan.terbuka(langkah.unitId()).stream()
                .collect(Collectors.toMap(TemuanBatas::unitId, satu -> satu, (satu, lain) -> satu, LinkedHashMap::new));
        List<String> dipilih = isian.unit().stream().distinct().toList();
        dipilih.forEach(unit -> pastikanPadaDaftar(langkah, unit));
        langkah.wajibTanggalSesuai();
        if (isian.tindakan() == TindakanBatas.TUNDA) {
            langkah.wajibBeralasan(isian.alasan());
            langkah.wajib(List.of("ditundaSampai"), PenundaanTerbatas.class,
                    new PenundaanTerbatas.Fakta(langkah.hariIni(), isian.ditundaSampai()));
            dipilih.forEach(unit -> temuan.tunda(unit, isian.alasan(), isian.ditundaSampai()));
        } else {
            dipilih.stream().filter(terbuka::containsKey).forEach(unit -> pembuka.buka(langkah, terbuka.get(unit)));
        }
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", isian.tindakan().sebutan(), "unit",
                dipilih.stream().map(wilayah::nama).toList()));
    }

    /** The list offers nothing else; what is submitted may name a unit that has left it since. */
    private void pastikanPadaDaftar(Langkah langkah, String unit) {
        langkah.pastikan(JumlahDiLuarBatas.class, batas.fakta(unit, langkah.hariIni()));
        langkah.pastikan(SatuPertimbangan.class, new SatuPertimbangan.Fakta(wilayah.nama(unit),
                pertimbangan.kasusLain(unit, langkah.kasusId()).orElse(null)));
    }

    /** Whether anything is left on the list. */
    @TugasModel("pasal15SisaTemuanGerbang")
    @Jawaban("sisaTemuan")
    SisaTemuan sisa(Pertanyaan pertanyaan) {
        return temuan.terbuka(pertanyaan.unitId()).isEmpty() ? SisaTemuan.HABIS : SisaTemuan.ADA;
    }
}
