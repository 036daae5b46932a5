package id.rukun.prosedur.penggabungan.proses;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.jabatan.AkunOrangService;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.prosedur.keputusan.KeputusanService;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.uji.Ditolak;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.uji.UjiAplikasi;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** RUKUN-POL-40: nobody signs, answers or passes on for a day on which another held his office. */
@UjiAplikasi
class PenjabatHariItuTest {

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private KeputusanService keputusan;
    @Autowired private IdentityService identity;
    @Autowired private AkunOrangService akunOrang;

    private KelurahanUji kelurahan;
    private Jalan jalan;
    private LocalDate hariIni;
    private LocalDate besok;

    @BeforeEach
    void siapkan() {
        hariIni = jam.hariIni();
        besok = hariIni.plusDays(1);
        kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(40).kkB(40));
        jalan = new Jalan(panggung, kelurahan, hariIni);
    }

    @Test
    @DisplayName("Lurah tidak memberi Keputusan tanggal hari ketika Pelaksana Tugas menjabat")
    void hariPelaksanaTugas() {
        jalan.sampaiCamat().camatSetuju();
        pelaksanaTugasHariIni(Jabatan.LURAH, kelurahan.id);
        jam.maju(Duration.ofDays(1));
        panggung.sinkronkan(kelurahan);

        Ditolak.dengan("BUKAN_PENJABAT_HARI_ITU", () -> jalan.tandatangani(hariIni))
                .contains(Kalender.tulis(hariIni), "Pejabat " + kelurahan.akun("plt"), "RUKUN-POL-40");
        jalan.tandatangani(besok);
        panggung.pastikanSelesai(jalan.nomor(), "DITETAPKAN");
    }

    @Test
    @DisplayName("Plt. Lurah yang kemudian Lurah dengan akun baru memberi Keputusan tanggal harinya sebagai Plt.: satu orang")
    void akunBaru() {
        jalan.sampaiCamat().camatSetuju();
        pelaksanaTugasHariIni(Jabatan.LURAH, kelurahan.id);
        String orang = kelurahan.orang("plt");
        panggung.ubah(e -> {
            kelurahan.berakhir("lurah", besok);
            kelurahan.tunjuk(kelurahan.id, Jabatan.LURAH, SifatJabatan.DEFINITIF, "plt", besok);
        });
        jam.maju(Duration.ofDays(1));
        identity.deleteUser(kelurahan.akun("plt"));
        panggung.masukkan(List.of(kelurahan.akun("pltbaru")));
        panggung.ubah(e -> akunOrang.beri(orang, kelurahan.akun("pltbaru")));

        jalan.pejabat("pltbaru").kirim(jalan.nomor(), "Tandatangani",
                Map.of("tindakan", "TANDATANGANI", "tanggal", hariIni));
        jalan.jalankan();
        panggung.pastikanSelesai(jalan.nomor(), "DITETAPKAN");
    }

    @Test
    @DisplayName("Camat tidak memberi persetujuan tanggal hari ketika Pelaksana Tugas menjabat")
    void jawabanCamat() {
        jalan.sampaiCamat();
        pelaksanaTugasHariIni(Jabatan.CAMAT, kelurahan.kecamatan);
        jam.maju(Duration.ofDays(1));
        panggung.sinkronkan(kelurahan);

        Ditolak.dengan("BUKAN_PENJABAT_HARI_ITU", jalan::camatSetuju).contains("Camat Uji");
        jalan.pada(besok).camatSetuju();
    }

    @Test
    @DisplayName("Lurah yang juga Pelaksana Tugas Lurah di Kelurahan sebelah menandatangani di sana")
    void pelaksanaTugasSebelah() {
        KelurahanUji sebelah = panggung.kelurahan(new RencanaKelurahan().kkA(40).kkB(40));
        Jalan disana = new Jalan(panggung, sebelah, hariIni).sampaiCamat().camatSetuju();
        panggung.ubah(e -> kelurahan.tunjuk(sebelah.id, Jabatan.LURAH, SifatJabatan.PELAKSANA, "lurah", hariIni));
        panggung.sinkronkan(kelurahan);
        jalan.pejabat("lurah").kirim(disana.nomor(), "Tandatangani",
                Map.of("tindakan", "TANDATANGANI", "tanggal", hariIni));
        disana.jalankan();

        panggung.pastikanSelesai(disana.nomor(), "DITETAPKAN");
        assertThat(keputusan.keputusan(panggung.kasus(disana.nomor()).id())).get()
                .satisfies(k -> assertThat(k.jabatanPenandatangan()).startsWith("Pelaksana Tugas Lurah"));
    }

    @Test
    @DisplayName("berita acara dan penyampaian hari kemarin memuat nama Ketua RW kemarin, siapa pun yang memasukkannya")
    void ketuaRwBaru() {
        String lama = namaKetuaRw();
        jalan.sampaiMusyawarahRt().rapat("rw01", kelurahan.kepalaA).pejabat("rw01")
                .kirim(jalan.nomor(), "CatatPembahasan", Jalan.mufakat());
        panggung.ubah(e -> {
            kelurahan.berakhir("rw01", besok);
            kelurahan.tunjuk(kelurahan.rwA, Jabatan.KETUA_RW, SifatJabatan.DEFINITIF, "rwbaru", besok);
        });
        jam.maju(Duration.ofDays(1));
        panggung.sinkronkan(kelurahan);

        Ditolak.dengan("BUKAN_PENJABAT_HARI_ITU", () -> jalan.pejabat("rwbaru").kirim(jalan.nomor(), "TandatanganiBeritaAcara",
                Map.of("nomor", "BA-1", "tanggal", hariIni, "penandatangan", "Pejabat Baru\nNotulis")))
                .contains(lama, "Ketua RW 01");
        jalan.pejabat("rwbaru").kirim(jalan.nomor(), "TandatanganiBeritaAcara",
                Map.of("nomor", "BA-1", "tanggal", hariIni, "penandatangan", lama + "\nNotulis"));
        jalan.musyawarahSetuju("rw02", kelurahan.kepalaB).jalankan();
        Ditolak.dengan("BUKAN_PENJABAT_HARI_ITU", () -> jalan.pejabat("rwbaru").kirim(jalan.nomor(),
                "SampaikanHasil", Map.of("tanggalPenyampaian", hariIni, "penandatangan", "Pejabat Baru")));
        jalan.pada(besok).sampaikan("rwbaru");
    }

    private String namaKetuaRw() {
        AtomicReference<String> nama = new AtomicReference<>();
        panggung.ubah(e -> nama.set(e.find(PemegangJabatan.class, kelurahan.jabatan("rw01")).nama()));
        return nama.get();
    }

    /** Somebody acts today and no longer tomorrow. */
    private void pelaksanaTugasHariIni(Jabatan jabatan, String unit) {
        panggung.ubah(e -> kelurahan.tunjuk(unit, jabatan, SifatJabatan.PELAKSANA, "plt", hariIni));
        panggung.masukkan(List.of(kelurahan.akun("plt")));
        panggung.ubah(e -> kelurahan.berakhir("plt", besok));
    }
}
