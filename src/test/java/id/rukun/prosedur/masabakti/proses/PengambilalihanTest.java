package id.rukun.prosedur.masabakti.proses;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.engine.link.PembukaHarian;
import id.rukun.impor.HasilImpor;
import id.rukun.impor.ImporService;
import id.rukun.impor.Kemajuan;
import id.rukun.impor.LingkupImpor;
import id.rukun.impor.PermintaanImpor;
import id.rukun.impor.tabel.BerkasImpor;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.UjiAplikasi;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The first night after a Kelurahan has been taken over with boards whose terms are long over and units far out of their range: what was
 * due before is recorded, and the officials find one task, not one for each unit. There is no day of take-over for a government: each row
 * bears its own.
 */
@UjiAplikasi
class PengambilalihanTest {

    private static final String KEL = "31.71.01.1003";
    private static final Pattern TAHUN = Pattern.compile("(?<=[/ ])20[0-9]{2}(?=;|$)", Pattern.MULTILINE);
    private static final String WILAYAH_INI = " in (select a.unit_id from atribut_unit a where a.kode = '" + KEL + "' or a.kode like '" + KEL
            + ".%') ";

    @Autowired private ImporService impor;
    @Autowired private PembukaHarian pembuka;
    @Autowired private JamRukun jam;
    @Autowired private JdbcTemplate sql;

    @Test
    @DisplayName("masa bakti yang berakhir tahun-tahun lalu dan RT di luar batas Pasal 5: satu tugas bagi Kelurahan, tanpa surat")
    void satuTugas() throws IOException {
        terapkan("rw-rt", isi("rw-rt"));
        terapkan("penduduk", isi("penduduk"));
        terapkan("kepengurusan", TAHUN.matcher(isi("kepengurusan")).replaceAll(PengambilalihanTest::enamTahunLalu));
        assertThat(sql.queryForList("select diambil_alih from masa_bakti where unit_id" + WILAYAH_INI, LocalDate.class)).isNotEmpty()
                .allMatch(hari -> hari.equals(jam.hariIni()));
        assertThat(hitung("masa_bakti where sampai >= current_date and unit_id" + WILAYAH_INI)).as("all over").isZero();
        int surat = hitung("surat_keluar");

        malam();
        assertThat(sql.queryForList("select prosedur from kasus where unit_id" + WILAYAH_INI, String.class))
                .containsExactly("peninjauan-batas");
        assertThat(hitung("pasal15_temuan where kelurahan_id" + WILAYAH_INI)).as("found, each of them").isGreaterThanOrEqualTo(7);
        for (int hari = 0; hari < 3; hari++) {
            jam.maju(Duration.ofDays(1));
            malam();
        }
        assertThat(hitung("kasus where unit_id" + WILAYAH_INI)).isOne();
        assertThat(hitung("pemberitahuan where unit_id" + WILAYAH_INI)).as("of that one task at most").isLessThanOrEqualTo(1);
        assertThat(hitung("surat_keluar")).as("nobody is written to").isEqualTo(surat);
    }

    private void malam() {
        pembuka.segarkan();
        pembuka.wilayah().forEach(pembuka::buka);
    }

    private void terapkan(String jenis, String isi) {
        HasilImpor hasil = impor.terapkan(new PermintaanImpor(jenis, BerkasImpor.dari(jenis + ".csv", isi.getBytes(StandardCharsets.UTF_8)),
                new LingkupImpor("dki", KEL, "Kelurahan uji"), null, null), Kemajuan.DIAM);
        assertThat(hasil.diterapkan()).as(jenis + hasil.kesalahan()).isTrue();
    }

    private static String isi(String jenis) throws IOException {
        return new ClassPathResource("impor/" + jenis + ".csv").getContentAsString(StandardCharsets.UTF_8);
    }

    private static String enamTahunLalu(MatchResult tahun) {
        return String.valueOf(Integer.parseInt(tahun.group()) - 6);
    }

    private int hitung(String dari) {
        return List.copyOf(sql.queryForList("select count(*) from " + dari, Integer.class)).get(0);
    }
}
