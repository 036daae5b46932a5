package id.rukun.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.RencanaKelurahan;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 160 heads of family are ticked in one list, by keyboard where they are few and by one button where they are many. */
@UjiBrowser
class KehadiranBanyakBrowserIT {

    private static final int KK = 160;
    private static final String BERAPOSTROF = "Ma’ruf Anwar";
    private static final List<String> DEPAN = List.of("Agus", "Bambang", "Citra", "Dewi", "Eko", "Fajar", "Gita",
            "Hendra", "Indah", "Joko", "Kartika", "Lestari", "Maya", "Nugroho", "Putri", "Rahmat");
    private static final List<String> BELAKANG = List.of("Anwar", "Basuki", "Firdaus", "Gunawan", "Hidayat", "Kusuma",
            "Nasution", "Pratama", "Siregar", "Wibowo");

    @RegisterExtension
    private final Peramban peramban = new Peramban();

    @LocalServerPort private int port;
    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;

    private DaftarCentang hadir;

    @BeforeEach
    void bukaDaftarHadir() {
        KelurahanUji kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(KK));
        beriNama(kelurahan.kepalaA);
        new Jalan(panggung, kelurahan, jam.hariIni()).mulai().pilihRt().undang("rw01");
        hadir = new Tasklist(peramban.driver(), port).masuk(kelurahan.akun("rw01"))
                .buka(Tasklist.TUGAS_KANTOR, "Catat kehadiran").isi("pelaksanaan", "Dilaksanakan").daftar("hadir");
    }

    @Test
    @DisplayName("160 orang: dicari, dicentang dengan Enter, dicentang semua, dihitung")
    void seratusEnamPuluhOrang() {
        assertThat(hadir.jumlah()).isEqualTo(KK);
        assertThat(hadir.tampil()).hasSize(KK);
        assertThat(hadir.hitungan()).isEqualTo("0 dari 160 hadir; kuorum 107");

        assertThat(hadir.cari("wibowo").tampil()).hasSize(DEPAN.size()).allMatch(nama -> nama.endsWith("Wibowo"));
        assertThat(hadir.enter()).startsWith("16 nama cocok");
        assertThat(hadir.cari("dew wib").tampil()).containsExactly("Dewi Wibowo");
        assertThat(hadir.enter()).isEqualTo("Dewi Wibowo dicentang.");
        assertThat(hadir.tampil()).as("the search is over after a tick").hasSize(KK);
        assertThat(hadir.cari("dewi wibowo").enter()).isEqualTo("Dewi Wibowo sudah dicentang.");
        assertThat(hadir.cari("zz").tampil()).isEmpty();
        assertThat(hadir.hitungan()).startsWith("1 dari 160 hadir");

        for (String cara : List.of("ma'ruf", "MA’RUF", "maruf", "ma`ruf", "ma´ruf  anwar", "mà'rúf")) {
            assertThat(hadir.cari(cara).tampil()).as(cara).containsExactly(BERAPOSTROF);
        }

        assertThat(hadir.cari("siregar").centangSemua().hitungan()).startsWith("17 dari 160 hadir");
        assertThat(hadir.cari("").centangSemua().hitungan()).startsWith("160 dari 160 hadir");
        assertThat(hadir.cari("agus siregar").kosongkan().hitungan()).startsWith("159 dari 160 hadir");
        assertThat(peramban.kesalahan()).isEmpty();
    }

    /** Names as people have them, each of them once; one has an apostrophe as word processors write it. */
    private void beriNama(List<String> kepala) {
        panggung.ubah(entities -> IntStream.range(0, KK).forEach(i -> entities
                .createQuery("update Penduduk p set p.nama = :nama where p.id = :id")
                .setParameter("nama", i == 0 ? BERAPOSTROF
                        : DEPAN.get(i / BELAKANG.size()) + " " + BELAKANG.get(i % BELAKANG.size()))
                .setParameter("id", kepala.get(i)).executeUpdate()));
    }
}
