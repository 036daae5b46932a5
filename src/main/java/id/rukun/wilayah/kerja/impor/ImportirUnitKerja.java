package id.rukun.wilayah.kerja.impor;

import id.rukun.hukum.koordinasi.JenisUnitKerja;
import id.rukun.impor.Importir;
import id.rukun.impor.KerjaImpor;
import id.rukun.impor.KolomImpor;
import id.rukun.impor.LingkupImpor;
import id.rukun.impor.sel.BacaanSel;
import id.rukun.impor.sel.BentukSel;
import id.rukun.impor.sel.HasilSel;
import id.rukun.wilayah.kerja.DaftarAsisten;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * The units of a city beyond those that its regulation names, what they are called, which Asisten has them, and which have ended. The
 * list of the regulation is never changed by it (RUKUN-POL-210).
 */
@Component
class ImportirUnitKerja implements Importir {

    private static final Pattern KOTA = Pattern.compile("[0-9]{2}\\.[0-9]{2}");
    private static final Pattern KODE = Pattern.compile("[0-9]{2}\\.[0-9]{2}\\.[A-Z][A-Z0-9_]{1,29}");
    private static final Pattern DAFTAR = Pattern.compile("[A-Z][A-Z0-9_]{1,29}");

    private static final List<KolomImpor> KOLOM = List.of(
            KolomImpor.wajib("kode", "kode unit: kode kotanya dan singkatan unitnya, misalnya 13.75.DISHUB; tetap untuk selamanya", kode()),
            KolomImpor.wajib("jenis", "jenis unit", BentukSel.pilihan(30, jenisUnit())),
            KolomImpor.wajib("nama", "nama resmi unit", BentukSel.teks(120)),
            KolomImpor.boleh("daftar", "kode unit dalam daftar Asisten menurut peraturan kotanya, bila unit ini yang disebut di sana dengan nama "
                    + "lain; kosong: menurut jenis dan kodenya", bentuk(DAFTAR, "bukan kode dalam daftar; tulis seperti DPU")),
            KolomImpor.boleh("asisten", "kode kantor Asisten yang mengoordinasikan unit yang tidak ada dalam daftar itu, misalnya 13.75.ASISTEN_2; "
                    + "kosong: Sekretaris Daerah, di Bukittinggi menurut bidangnya (Pasal 11), bila ada", kode()),
            KolomImpor.boleh("nomor_penetapan", "nomor penetapan Walikota atau Wali Kota yang memberinya kepada Asisten itu", BentukSel.teks(100)),
            KolomImpor.boleh("tanggal_penetapan", "tanggal penetapan itu", BentukSel.tanggal()),
            KolomImpor.boleh("mulai", "hari pertama unit itu ada; wajib bagi unit baru", BentukSel.tanggal()),
            KolomImpor.boleh("sampai", "hari terakhirnya, bila sudah berakhir atau ditetapkan berakhir", BentukSel.tanggal()),
            KolomImpor.boleh("penerus", "kode unit yang meneruskan unit yang berakhir, beberapa dipisah titik koma", BentukSel.teks(200)));

    private final DaftarAsisten daftar;

    ImportirUnitKerja(DaftarAsisten daftar) {
        this.daftar = daftar;
    }

    private static BacaanSel kode() {
        return bentuk(KODE, "bukan kode unit; tulis kode kotanya, titik, dan singkatan dengan huruf, seperti 13.75.DISHUB");
    }

    private static BacaanSel bentuk(Pattern bentuk, String salah) {
        return BentukSel.bacaan("varchar(40)", "huruf, angka, dan garis bawah", sel -> {
            String kode = sel.teks().toUpperCase(Locale.ROOT);
            return bentuk.matcher(kode).matches() ? HasilSel.nilai(kode) : HasilSel.salah(salah);
        });
    }

    /** Setda and Asisten are as many as the regulation says, and areas are no units of this table. */
    private static Map<String, String> jenisUnit() {
        Map<String, String> kata = new LinkedHashMap<>();
        kata.put("Bagian", JenisUnitKerja.BAGIAN.name());
        kata.put("Sekretariat DPRD", JenisUnitKerja.SETWAN.name());
        kata.put("Inspektorat", JenisUnitKerja.INSPEKTORAT.name());
        kata.put("Dinas", JenisUnitKerja.DINAS.name());
        kata.put("Badan", JenisUnitKerja.BADAN.name());
        kata.put("Kantor", JenisUnitKerja.KANTOR.name());
        kata.put("Satpol PP", JenisUnitKerja.SATPOL_PP.name());
        kata.put("Instansi Vertikal", JenisUnitKerja.INSTANSI_VERTIKAL.name());
        kata.put("Lembaga Negara", JenisUnitKerja.LEMBAGA_NEGARA.name());
        kata.put("BUMD", JenisUnitKerja.BUMD.name());
        kata.put("BLUD", JenisUnitKerja.BLUD.name());
        kata.put("Rumah Sakit", JenisUnitKerja.RUMAH_SAKIT.name());
        kata.put("Perguruan Tinggi Swasta", JenisUnitKerja.PERGURUAN_TINGGI_SWASTA.name());
        kata.put("DPRD", JenisUnitKerja.DPRD.name());
        return kata;
    }

    @Override
    public String jenis() {
        return "unit-kerja";
    }

    @Override
    public int urutan() {
        return 35;
    }

    @Override
    public String judul() {
        return "Unit kerja kota dan Asistennya";
    }

    @Override
    public String arti() {
        return "Satu baris satu unit kerja Kota Bukittinggi atau Kota Banjar: yang belum ada, yang berganti nama, atau yang berakhir. Impor "
                + "sebelum pejabat dan petugasnya.";
    }

    @Override
    public boolean bagi(LingkupImpor lingkup) {
        return KOTA.matcher(lingkup.kode()).matches();
    }

    @Override
    public List<KolomImpor> kolom() {
        return KOLOM;
    }

    @Override
    public void periksa(KerjaImpor kerja) {
        new PementasanUnitKerja(kerja, daftar).pentaskan();
        new PemeriksaUnitKerja(kerja).periksa();
    }

    @Override
    public Perbandingan bandingkan(KerjaImpor kerja) {
        return new PembandingUnitKerja(kerja).bandingkan();
    }

    @Override
    public void tulis(KerjaImpor kerja) {
        new PenulisUnitKerja(kerja).tulis();
    }
}
