package id.rukun.penduduk.impor;

import id.rukun.impor.Importir;
import id.rukun.impor.KerjaImpor;
import id.rukun.impor.KolomImpor;
import id.rukun.impor.sel.BentukSel;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.impor.BentukWilayah;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Persons with the family card on which each stands. Persons are known by their NIK, cards by their number. Who is not in the file
 * stays as he is. Address, religion, schooling, occupation and whatever else a Kartu Keluarga says is not taken: no rule asks for it.
 */
@Component
class ImportirPenduduk implements Importir {

    private static final List<KolomImpor> KOLOM = List.of(
            KolomImpor.wajib("kelurahan", "kode wilayah Kelurahan dari RT kartu keluarganya", BentukSel.kelurahan()),
            KolomImpor.wajib("rw", "nomor RW", BentukWilayah.nomor(JenisUnit.RW)),
            KolomImpor.wajib("rt", "nomor RT", BentukWilayah.nomor(JenisUnit.RT)),
            KolomImpor.rahasia("nomor_kk", "nomor Kartu Keluarga", BentukSel.angka("nomor KK", 16)),
            KolomImpor.rahasia("nik", "NIK", BentukSel.angka("NIK", 16)),
            KolomImpor.wajib("nama", "nama lengkap", BentukSel.nama()),
            KolomImpor.wajib("jenis_kelamin", "jenis kelamin", BentukSel.pilihan(9, jenisKelamin())),
            KolomImpor.wajib("tanggal_lahir", "tanggal lahir", BentukSel.tanggalLahir()),
            KolomImpor.wajib("hubungan", "kedudukannya dalam Kartu Keluarga", BentukSel.pilihan(12, hubungan())),
            KolomImpor.wajib("sejak", "sejak kapan ia tinggal di RT itu, atau kartunya terdaftar di sana; bila tidak diketahui, "
                    + "tanggal terbit KK", BentukSel.tanggal()),
            KolomImpor.boleh("tinggal", "apakah ia bertempat tinggal di RT itu; kosong berarti ya", BentukSel.yaTidak()));

    private static Map<String, String> jenisKelamin() {
        Map<String, String> kata = new LinkedHashMap<>();
        kata.put("L", "LAKI_LAKI");
        kata.put("P", "PEREMPUAN");
        kata.put("Laki-laki", "LAKI_LAKI");
        kata.put("Perempuan", "PEREMPUAN");
        return kata;
    }

    private static Map<String, String> hubungan() {
        Map<String, String> kata = new LinkedHashMap<>();
        kata.put("Kepala Keluarga", PementasanPenduduk.KEPALA);
        kata.put("Suami", "SUAMI");
        kata.put("Istri", "ISTRI");
        kata.put("Anak", "ANAK");
        kata.put("Menantu", "MENANTU");
        kata.put("Cucu", "CUCU");
        kata.put("Orang Tua", "ORANG_TUA");
        kata.put("Mertua", "MERTUA");
        kata.put("Famili Lain", "FAMILI_LAIN");
        kata.put("Lainnya", "LAINNYA");
        return kata;
    }

    @Override
    public String jenis() {
        return "penduduk";
    }

    @Override
    public int urutan() {
        return 20;
    }

    @Override
    public String judul() {
        return "Penduduk dan Kartu Keluarga";
    }

    @Override
    public String arti() {
        return "Satu baris satu orang, dengan Kartu Keluarga tempat ia tercatat; satu kartu seluruhnya dalam satu berkas. RW dan RT "
                + "diimpor lebih dahulu.";
    }

    @Override
    public List<KolomImpor> kolom() {
        return KOLOM;
    }

    @Override
    public void periksa(KerjaImpor kerja) {
        new PementasanPenduduk(kerja).siapkan();
        new PemeriksaPenduduk(kerja).periksa();
    }

    @Override
    public Perbandingan bandingkan(KerjaImpor kerja) {
        return new PembandingPenduduk(kerja).bandingkan();
    }

    @Override
    public void tulis(KerjaImpor kerja) {
        new PenulisPenduduk(kerja).tulis();
    }
}
