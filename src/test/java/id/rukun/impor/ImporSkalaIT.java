package id.rukun.impor;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.impor.tabel.BerkasImpor;
import id.rukun.uji.UjiPostgres;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How long 30,000 RT with their boards and a million persons take beside a bare COPY of the same rows into the same tables, in one run
 * on PostgreSQL: {@code mvn verify -Pskala} prints the figures. No task is opened by it.
 */
@UjiPostgres
@Tag("skala")
class ImporSkalaIT {

    private static final int ORANG = Integer.getInteger("skala.orang", 1_000_000);
    private static final int AKUN = 5000;
    private static final int RW = 8;
    private static final int RT = 14;
    private static final int SEKELUARGA = 4;
    private static final int PALING_LAMBAT = 10;
    private static final LingkupImpor DKI = new LingkupImpor("dki", "31", "Provinsi DKI Jakarta");

    @Autowired private ImporService impor;
    @Autowired private JdbcTemplate sql;
    @TempDir private Path folder;

    @Test
    @DisplayName("impor dalam sepuluh kali COPY, dengan memori yang tidak tumbuh bersama berkasnya, tanpa satu tugas pun")
    void sepuluhKali() throws IOException {
        List<String> rt = wilayah();
        int tugas = hitung("act_ru_task");
        double unit = impor("rw-rt", "unit", "atribut_unit", "ketetanggaan", "jumlah_kk_unit");
        penduduk(rt);
        double orang = impor("penduduk", "penduduk", "kartu_keluarga", "kk_di_unit", "anggota_keluarga", "domisili");
        kepengurusan(rt);
        double pengurus = impor("kepengurusan", "pemegang_jabatan", "pemegang_diambil_alih", "masa_bakti");

        akun(rt);
        // Here rights follow at once, account by account; on the command line they follow at the next start.
        impor("akun", "akun_orang", "act_id_user");

        assertThat(hitung("act_ru_task")).isEqualTo(tugas);
        assertThat(List.of(unit, orang, pengurus)).allMatch(kali -> kali < PALING_LAMBAT);
    }

    /** @return how many times as long as COPY */
    private double impor(String jenis, String... tabel) {
        List<Integer> sebelum = new ArrayList<>();
        for (String satu : tabel) {
            sebelum.add(hitung(satu));
        }
        PengukurMemori memori = new PengukurMemori();
        long mulai = System.nanoTime();
        HasilImpor hasil = impor.terapkan(new PermintaanImpor(jenis, BerkasImpor.dari(folder.resolve(jenis + ".csv")), DKI, null, null), memori);
        double lama = (System.nanoTime() - mulai - memori.lama) / 1e9;
        assertThat(hasil.kesalahan()).isEmpty();
        double salin = salin(tabel, sebelum);
        System.out.printf("%n%-14s %,10d baris %8.1f s, COPY %8.1f s, %5.2f kali, memori %,d MB%n", jenis, hasil.baris(), lama, salin,
                lama / salin, memori.terbanyak >> 20);
        assertThat(impor.periksa(new PermintaanImpor(jenis, BerkasImpor.dari(folder.resolve(jenis + ".csv")), DKI, null, null), Kemajuan.DIAM)
                .sama()).as("again, and nothing is doubled").isEqualTo(hasil.baris());
        return lama / salin;
    }

    /** The rows that were written are put into files, taken away, and copied in again, in a transaction that is taken back. */
    private double salin(String[] tabel, List<Integer> sebelum) {
        List<Integer> sesudah = new ArrayList<>();
        for (String satu : tabel) {
            sesudah.add(hitung(satu));
            sql.execute("create table salinan_" + satu + " (like " + satu + " including all)");
            sql.execute("copy (select * from " + satu + ") to '" + folder.resolve(satu + ".copy") + "'");
        }
        long mulai = System.nanoTime();
        for (String satu : tabel) {
            sql.execute("copy salinan_" + satu + " from '" + folder.resolve(satu + ".copy") + "'");
        }
        double lama = (System.nanoTime() - mulai) / 1e9;
        for (String satu : tabel) {
            sql.execute("drop table salinan_" + satu);
        }
        assertThat(sesudah).isNotEqualTo(sebelum);
        return lama;
    }

    private int hitung(String tabel) {
        return sql.queryForObject("select count(*) from " + tabel, Integer.class);
    }

    /** @return Kelurahan, RW and RT of each RT, as cells */
    private List<String> wilayah() throws IOException {
        List<String> rt = new ArrayList<>();
        try (BufferedWriter keluar = tulis("rw-rt", "kelurahan;rw;rt;mulai;jumlah_kk;tetangga")) {
            for (String kel : sql.queryForList("select a.kode from atribut_unit a join unit u on u.id = a.unit_id where u.jenis = 'KELURAHAN' "
                    + "and u.tenant = 'dki' and a.kode not in ('31.71.01.1001', '31.71.01.1002') order by a.kode", String.class)) {
                for (int rw = 1; rw <= RW; rw++) {
                    keluar.write(kel + ";" + rw + ";;1/1/2001;;\n");
                    for (int n = 1; n <= RT; n++) {
                        keluar.write(kel + ";" + rw + ";" + n + ";1/1/2001;" + (80 + n) + ";" + (n > 1 ? n - 1 : "") + "\n");
                        rt.add(kel + ";" + rw + ";" + n);
                    }
                }
            }
        }
        return rt;
    }

    private void penduduk(List<String> rt) throws IOException {
        String[] hubungan = {"Kepala Keluarga", "Istri", "Anak", "Anak"};
        try (BufferedWriter keluar = tulis("penduduk",
                "kelurahan;rw;rt;nomor_kk;nik;nama;jenis_kelamin;tanggal_lahir;hubungan;sejak;tinggal")) {
            for (int i = 0; i < ORANG; i++) {
                int kk = i / SEKELUARGA;
                keluar.write(rt.get(kk % rt.size()) + ";" + String.format("97%014d;96%014d", kk, i) + ";Orang " + i + ";" + (i % 2 == 0 ? "L" : "P")
                        + ";" + (1 + i % 28) + "/" + (1 + i % 12) + "/" + (1950 + i % 50) + ";" + hubungan[i % SEKELUARGA] + ";1/1/2010;\n");
            }
        }
    }

    /** The first families of each RT. */
    private void kepengurusan(List<String> rt) throws IOException {
        String[] jabatan = {"Ketua", "Sekretaris", "Bendahara"};
        try (BufferedWriter keluar = tulis("kepengurusan", "kelurahan;rw;rt;jabatan;sifat;nik;nama;mulai;sampai;tanggal_pemilihan;"
                + "dasar_mulai;nomor_keputusan;tanggal_keputusan")) {
            for (int i = 0; i < rt.size(); i++) {
                for (int j = 0; j < jabatan.length; j++) {
                    int orang = (i + j * rt.size()) * SEKELUARGA;
                    if (orang < ORANG) {
                        keluar.write(rt.get(i) + ";" + jabatan[j] + ";Definitif;" + String.format("96%014d", orang) + ";Orang " + orang
                                + ";1/6/2024;31/5/2027;" + (j == 0 ? "20/5/2024;Pemilihan" : ";") + ";" + i + ";1/6/2024\n");
                    }
                }
            }
        }
    }

    /** The Ketua of each of the first RT. */
    private void akun(List<String> rt) throws IOException {
        try (BufferedWriter keluar = tulis("akun", "unit;nip;nik;nama;akun")) {
            for (int i = 0; i < Math.min(AKUN, rt.size()); i++) {
                String[] letak = rt.get(i).split(";");
                int orang = i * SEKELUARGA;
                if (orang < ORANG) {
                    keluar.write(letak[0] + String.format(".%02d.%03d", Integer.parseInt(letak[1]), Integer.parseInt(letak[2])) + ";;"
                            + String.format("96%014d", orang) + ";Orang " + orang + ";\n");
                }
            }
        }
    }

    private BufferedWriter tulis(String jenis, String kepala) throws IOException {
        BufferedWriter keluar = Files.newBufferedWriter(folder.resolve(jenis + ".csv"));
        keluar.write(kepala + "\n");
        return keluar;
    }

    /** What is held while rows are read; to look costs time that is none of the import's. */
    private static final class PengukurMemori implements Kemajuan {

        private long terbanyak;
        private long lama;

        @Override
        public void sampai(TahapImpor tahap, int baris, int dari) {
            long mulai = System.nanoTime();
            System.gc();
            terbanyak = Math.max(terbanyak, Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
            lama += System.nanoTime() - mulai;
        }
    }
}
