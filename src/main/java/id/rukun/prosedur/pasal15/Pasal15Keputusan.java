package id.rukun.prosedur.pasal15;

import id.rukun.hukum.Aturan;
import id.rukun.hukum.KatalogAturan;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.kebijakan.pasal15.JalanSesuaiPelanggaran;
import id.rukun.hukum.pergub171.keputusan.PersetujuanCamatAtasRancangan;
import id.rukun.hukum.pergub171.keputusan.PersetujuanFakta;
import id.rukun.hukum.pergub171.penataan.PersetujuanCamatPasal15;
import id.rukun.hukum.pergub171.penataan.pasal15.JumlahDiLuarBatas;
import id.rukun.prosedur.keputusan.PemohonKeputusan;
import id.rukun.prosedur.keputusan.PerkaraKeputusan;
import id.rukun.prosedur.keputusan.ketentuan.MatriksKeputusan;
import id.rukun.prosedur.keputusan.register.KontenKeputusan;
import id.rukun.wilayah.WilayahService;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the Lurah weighed and chose, with the Camat's consent (DOC-12). It changes no RT or RW: what it leads to does. */
@Component
class Pasal15Keputusan implements PemohonKeputusan {

    private final PertimbanganPasal15Service pertimbangan;
    private final BatasService batas;
    private final KatalogAturan katalog;
    private final MatriksKeputusan matriks;
    private final WilayahService wilayah;

    Pasal15Keputusan(PertimbanganPasal15Service pertimbangan, BatasService batas, KatalogAturan katalog, MatriksKeputusan matriks,
            WilayahService wilayah) {
        this.pertimbangan = pertimbangan;
        this.batas = batas;
        this.katalog = katalog;
        this.matriks = matriks;
        this.wilayah = wilayah;
    }

    @Override
    public String prosedur() {
        return "pertimbangan-pasal-15";
    }

    @Override
    public String jenis() {
        return "PERTIMBANGAN_PS15";
    }

    @Override
    public List<Class<? extends Aturan<PersetujuanFakta>>> aturanPersetujuan() {
        return List.of(PersetujuanCamatPasal15.class, PersetujuanCamatAtasRancangan.class);
    }

    @Override
    public boolean berakhirBilaDitolak() {
        return false;
    }

    @Override
    public List<Putusan> syarat(PerkaraKeputusan perkara) {
        PertimbanganPasal15 satu = pertimbangan.pertimbangan(perkara.kasusId());
        Putusan diLuar = katalog.periksa(JumlahDiLuarBatas.class, batas.fakta(satu.unitId(), perkara.hari()), perkara.edisi());
        return Stream.concat(Stream.of(diLuar), sisi(satu, perkara).map(sisi -> katalog.periksa(JalanSesuaiPelanggaran.class,
                new JalanSesuaiPelanggaran.Fakta(wilayah.nama(satu.unitId()), satu.tingkat(), sisi, satu.jalan().name()),
                perkara.edisi())).stream()).toList();
    }

    /** On which side the number lies on the day that counts; empty where it is back in range. */
    private Optional<String> sisi(PertimbanganPasal15 satu, PerkaraKeputusan perkara) {
        return batas.unit(satu.unitId(), perkara.hari(), perkara.edisi()).map(UnitDiLuarBatas::pelanggaran);
    }

    @Override
    public KontenKeputusan konten(PerkaraKeputusan perkara) {
        PertimbanganPasal15 satu = pertimbangan.pertimbangan(perkara.kasusId());
        String unit = wilayah.nama(satu.unitId());
        String jumlah = batas.sebutan(satu.tingkat(), batas.fakta(satu.unitId(), perkara.hari()).jumlah(), perkara.edisi());
        String akibat = jumlah + ", sehingga jumlah sebagaimana dimaksud dalam "
                + matriks.kutipan(jenis(), "Pasal 5", perkara.edisi()) + " " + akibat(sisi(satu, perkara));
        Map<String, String> fakta = new LinkedHashMap<>(Map.of("Jumlah", unit + ": " + jumlah));
        fakta.put("Jalan yang dipilih", satu.jalan().sebutan());
        return new KontenKeputusan("Pertimbangan atas Jumlah di Luar Batas pada " + unit, menimbang(satu, unit, akibat),
                diktum(satu, unit), List.of(satu.unitId()), fakta);
    }

    private static String akibat(Optional<String> sisi) {
        return sisi.map(satu -> satu.equals("LEBIH") ? "terlampaui" : "tidak terpenuhi").orElse("terpenuhi");
    }

    private static List<String> menimbang(PertimbanganPasal15 satu, String unit, String akibat) {
        return List.of(unit + " mempunyai " + akibat,
                "menurut prinsip efektivitas: " + satu.efektivitas(), "menurut prinsip efisiensi: " + satu.efisiensi(),
                "menurut prinsip kewajaran: " + satu.kewajaran(),
                "menurut prinsip kepatutan dalam pemerintahan serta pelayanan masyarakat: " + satu.kepatutan());
    }

    private static List<String> diktum(PertimbanganPasal15 satu, String unit) {
        return satu.jalan().dilakukan()
                ? List.of("Terhadap " + unit + " ditempuh " + satu.jalan().sebutan() + ".",
                        "Penataan sebagaimana dimaksud dalam Diktum KESATU ditetapkan dengan Keputusan tersendiri setelah syaratnya "
                                + "terpenuhi.")
                : List.of("Terhadap " + unit + " tidak dilakukan pemecahan, penggabungan, atau penghapusan.",
                        "Jumlah pada " + unit + " dapat ditinjau kembali.");
    }
}
