package id.rukun.prosedur.koordinasi.proses.permintaan;

import id.rukun.engine.sheet.DaftarPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The fields of Pasal 11 Perwali Bukittinggi 65/2014, in their order; which Asisten has each stands in the table. */
@Component
class DaftarBidang implements DaftarPilihan {

    private static final Map<String, List<String>> BIDANG = new LinkedHashMap<>();
    private static final Map<String, String> NAMA = new LinkedHashMap<>();

    static {
        huruf("Pasal 11 huruf a", "PEMERINTAHAN=Pemerintahan", "HUKUM=Hukum", "ORGANISASI=Organisasi Perangkat Daerah",
                "PENGAWASAN=Pengawasan", "KEPEGAWAIAN=Kepegawaian", "TRANTIB=Ketenteraman dan ketertiban",
                "LINMAS=Perlindungan masyarakat", "BENCANA=Penanggulangan bencana", "KEPENDUDUKAN=Kependudukan", "AGRARIA=Agraria",
                "KERJA_SAMA=Kerja sama", "PERADILAN=Peradilan", "KESBANGPOL=Kesatuan bangsa dan politik",
                "PEMBERDAYAAN_MASYARAKAT=Pemberdayaan masyarakat");
        huruf("Pasal 11 huruf b", "PERENCANAAN=Perencanaan pembangunan", "LITBANG=Penelitian dan pengembangan",
                "STATISTIK=Statistik", "PEKERJAAN_UMUM=Pekerjaan umum", "BUDPAR=Budaya dan pariwisata", "PERTANIAN=Pertanian",
                "LINGKUNGAN_HIDUP=Lingkungan hidup", "KOPERASI_UKM=Koperasi dan UKM", "PENANAMAN_MODAL=Penanaman modal",
                "PERINDAG=Perindustrian dan perdagangan", "PENDIDIKAN=Pendidikan", "KESEHATAN=Kesehatan", "SOSIAL=Sosial",
                "TENAGA_KERJA=Tenaga kerja", "PP_KB=Pemberdayaan perempuan dan keluarga berencana",
                "BADAN_USAHA_DAERAH=Badan usaha daerah");
        huruf("Pasal 11 huruf c", "UMUM_PERLENGKAPAN=Umum dan perlengkapan", "KEUANGAN_DAERAH=Keuangan daerah",
                "ASET_DAERAH=Pengelolaan aset daerah", "PENDAPATAN=Pendapatan", "PERHUBUNGAN=Perhubungan",
                "KOMINFO=Komunikasi dan pemanfaatan informatika", "PUSTAKA_ARSIP=Perpustakaan dan kearsipan");
    }

    private static void huruf(String pasal, String... bidang) {
        BIDANG.put(pasal, List.of(bidang).stream().map(satu -> satu.substring(0, satu.indexOf('='))).toList());
        List.of(bidang).forEach(satu -> NAMA.put(satu.substring(0, satu.indexOf('=')), satu.substring(satu.indexOf('=') + 1)));
    }

    private final TabelAsisten tabel;

    DaftarBidang(TabelAsisten tabel) {
        this.tabel = tabel;
    }

    @Override
    public String nama() {
        return "koordinasi-bidang";
    }

    @Override
    public String sebutan() {
        return "bidang menurut Pasal 11";
    }

    @Override
    public List<BarisPilihan> baris(KonteksTugas konteks) {
        return BIDANG.entrySet().stream().flatMap(huruf -> {
            String kelompok = kelompok(konteks.unitId(), huruf.getKey(), huruf.getValue().get(0));
            return huruf.getValue().stream().map(kode -> new BarisPilihan(kode, NAMA.get(kode), "", kelompok));
        }).toList();
    }

    /** All fields of a letter are those of one Asisten: who ticks one sees whose it is. */
    private String kelompok(String unitId, String pasal, String kode) {
        return tabel.asistenBidang(unitId, kode).map(asisten -> asisten + " (" + pasal + ")").orElse(pasal);
    }

    /** The codes of all fields. */
    Set<String> kode() {
        return NAMA.keySet();
    }

    /** What a field is called; its code for one that Pasal 11 does not have. */
    String nama(String kode) {
        return NAMA.getOrDefault(kode, kode);
    }
}
