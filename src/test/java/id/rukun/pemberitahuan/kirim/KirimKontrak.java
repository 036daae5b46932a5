package id.rukun.pemberitahuan.kirim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rukun.berkas.KasusService;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.engine.office.Kantor;
import id.rukun.engine.office.OfficeSync;
import id.rukun.jabatan.AkunOrangService;
import id.rukun.pemberitahuan.Alamat;
import id.rukun.pemberitahuan.PemberitahuanBaru;
import id.rukun.pemberitahuan.PemberitahuanService;
import id.rukun.pemberitahuan.Pemicu;
import id.rukun.pemberitahuan.alamat.AlamatAkunService;
import id.rukun.pemberitahuan.saluran.HasilPengiriman;
import id.rukun.pemberitahuan.saluran.PesanKeluar;
import id.rukun.pemberitahuan.saluran.Saluran;
import id.rukun.pemberitahuan.saluran.ServerSurel;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Klien;
import id.rukun.uji.Klien.JawabanRest;
import id.rukun.uji.Panggung;
import id.rukun.uji.PengirimUji;
import id.rukun.uji.RencanaKelurahan;
import jakarta.mail.internet.MimeMessage;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** From the outbox to the mail of a person: once, at its hour, whatever fails in between. */
abstract class KirimKontrak {

    private static final String PAPAN = "/api/rukun/papan/surat";
    private static final Pattern KODE = Pattern.compile("Kode konfirmasi: (\\d{8})");

    @Autowired private Panggung panggung;
    @Autowired private PenyusunSurat penyusun;
    @Autowired private Kurir kurir;
    @Autowired private KonfirmasiService konfirmasi;
    @Autowired private SuratGagalService suratGagal;
    @Autowired private AlamatAkunService alamat;
    @Autowired private AkunOrangService akunOrang;
    @Autowired private PemberitahuanService pemberitahuan;
    @Autowired private KasusService kasusService;
    @Autowired private OfficeSync kantor;
    @Autowired private IdentityService identity;
    @Autowired private PengirimUji pengirim;
    @Autowired private JdbcTemplate sql;
    @Autowired private JamRukun jam;
    @Autowired SuratKeluarRepository surat;
    @Autowired TransactionTemplate transaksi;
    @LocalServerPort private int port;

    private KelurahanUji kelurahan;
    private LocalDate senin;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(0).kkB(0));
        senin = jam.hariIni().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        pada(senin, "10:00");
    }

    @AfterEach
    void bereskan() {
        pengirim.pulih();
        sql.update("update surat_keluar set status = 'BATAL' where status = 'MENUNGGU'");
        sql.update("delete from akun_alamat");
        jam.pulihkan();
        kantor.sinkronkan();
    }

    @Test
    @DisplayName("yang segera dikirim saat itu juga, sekali, dengan nomor, wilayah, batas, dasar, dan tautan; tanpa kalimatnya")
    void segeraSekali() {
        String surel = beralamat("lurah");
        Kasus kasus = kasusService.buka("uji-kirim", "Uji kirim", "dki", kelurahan.rtA, "uji");
        beri("lurah", kelurahan.id, kasus.id(), "Catat kehadiran – kasus " + kasus.nomor(), true);
        jalan();
        jalan();

        assertThat(pengirim.kepada(surel)).hasSize(1);
        PesanKeluar satu = pengirim.kepada(surel).get(0);
        assertThat(satu.perihal()).isEqualTo("Rukun: Catat kehadiran – kasus " + kasus.nomor());
        assertThat(satu.teks()).contains("Wilayah: RT ", "Kelurahan ", "Kepada : Lurah ", "Sampai : " + Kalender.tulis(senin)
                        + " (hari ini)", "Dasar  : ", "PRD-04", "/camunda/app/tasklist/default/#/?kasus=" + kasus.nomor(),
                "antara pukul 06.00 dan 21.00 WIB", "pukul 08.00")
                .doesNotContain("rumah Bapak Budi", "%s", "null");
        assertThat(satu.messageId()).matches("<[0-9a-f-]{36}@rukun\\.invalid>");
    }

    @Test
    @DisplayName("server surel mati sehari: tidak ada yang hilang, tidak ada yang dua kali")
    void serverMatiSehari() throws Exception {
        beralamat("lurah");
        beralamat("petugas");
        ServerSurel mati = new ServerSurel();
        mati.close();
        pengirim.lewat(mati.pengirim()::kirim);
        beri("lurah", kelurahan.id, null, "Satu", true);
        beri("petugas-kelurahan", kelurahan.id, null, "Dua", true);
        for (int jamKe = 0; jamKe < 24; jamKe++) {
            jalan();
            jam.maju(Duration.ofHours(1));
        }
        try (ServerSurel hidup = new ServerSurel()) {
            pengirim.lewat(hidup.pengirim()::kirim);
            jam.maju(Duration.ofHours(4));
            jalan();
            jam.maju(Duration.ofHours(4));
            jalan();
            assertThat(hidup.diterima()).extracting(MimeMessage::getSubject)
                    .containsExactlyInAnyOrder("Rukun: Satu", "Rukun: Dua");
        }
    }

    @Test
    @DisplayName("jarak antara percobaan bertambah: 1 menit, 4 menit, … paling lama 4 jam")
    void jarak() {
        beralamat("lurah");
        pengirim.lewat(k -> HasilPengiriman.nanti("Server surel tidak terhubung."));
        beri("lurah", kelurahan.id, null, "Satu", true);
        jalan();
        for (int menit : new int[] {1, 4, 16, 64, 240, 240}) {
            assertThat(Duration.between(jam.instant(), berikutnya())).isEqualTo(Duration.ofMinutes(menit));
            jam.maju(Duration.ofMinutes(menit));
            kurir.antar();
        }
    }

    @Test
    @DisplayName("mesin mati antara mengirim dan mencatat: dikirim lagi dengan Message-ID yang sama, sesudah itu tidak lagi")
    void matiDiAntaranya() {
        String surel = beralamat("lurah");
        beri("lurah", kelurahan.id, null, "Satu", true);
        penyusun.susun();
        pengirim.lewat(k -> {
            pengirim.pulih();
            pengirim.kirim(k);
            throw new AssertionError("Listrik padam.");
        });
        assertThatThrownBy(kurir::antar).hasMessage("Listrik padam.");
        kurir.antar();
        assertThat(pengirim.kepada(surel)).as("another node waits until nobody comes back").hasSize(1);
        jam.maju(Kurir.KEMBALI);
        kurir.antar();
        kurir.antar();

        assertThat(pengirim.kepada(surel)).hasSize(2);
        String pertama = pengirim.kepada(surel).get(0).messageId();
        assertThat(pengirim.kepada(surel)).extracting(PesanKeluar::messageId).containsOnly(pertama);
    }

    @Test
    @DisplayName("dua node menyusun dan mengirim serentak: setiap orang menerima satu surat")
    void duaNode() {
        List<String> surel = List.of(beralamat("lurah"), beralamat("petugas"), beralamat("rw01"));
        for (int ke = 0; ke < 5; ke++) {
            beri("lurah", kelurahan.id, null, "Lurah " + ke, true);
            beri("petugas-kelurahan", kelurahan.id, null, "Petugas " + ke, true);
            beri("ketua-rw", kelurahan.rwA, null, "Ketua RW " + ke, true);
        }
        CompletableFuture<?>[] node = IntStream.range(0, 4).mapToObj(n -> CompletableFuture.runAsync(this::jalan))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(node).join();

        assertThat(surel).allSatisfy(satu -> assertThat(pengirim.kepada(satu)).singleElement()
                .satisfies(k -> assertThat(k.perihal()).isEqualTo("Rukun: 5 pemberitahuan segera")));
    }

    @Test
    @DisplayName("yang tidak segera menunggu pukul 08.00 hari kerja berikutnya dan datang sebagai satu rangkuman")
    void rangkuman() {
        String surel = beralamat("lurah");
        beri("lurah", kelurahan.id, null, "Pertama", false);
        beri("lurah", kelurahan.id, null, "Kedua", false);
        jalan();
        pada(senin.plusDays(1), "07:59");
        jalan();
        assertThat(pengirim.kepada(surel)).isEmpty();
        pada(senin.plusDays(1), "08:00");
        beri("lurah", kelurahan.id, null, "Sesudahnya", false);
        jalan();
        assertThat(pengirim.kepada(surel)).singleElement().satisfies(k -> {
            assertThat(k.perihal()).isEqualTo("Rangkuman Rukun " + Kalender.tulis(senin.plusDays(1)) + ": 2 pemberitahuan");
            assertThat(k.teks()).contains("1. Pertama", "2. Kedua").doesNotContain("Sesudahnya");
        });
        pada(senin.plusDays(4), "09:00");
        jalan();
        beri("lurah", kelurahan.id, null, "Jumat siang", false);
        pada(senin.plusDays(6), "12:00");
        jalan();
        assertThat(pengirim.kepada(surel)).as("nothing on Sunday").hasSize(2);
        pada(senin.plusDays(7), "08:00");
        jalan();
        assertThat(pengirim.kepada(surel)).hasSize(3);
        assertThat(pengirim.kepada(surel).get(2).teks()).contains("1. Jumat siang");
    }

    @Test
    @DisplayName("malam hari tidak seorang pun disurati: yang segera pun menunggu pukul 06.00")
    void malam() {
        String surel = beralamat("lurah");
        pada(senin, "21:00");
        beri("lurah", kelurahan.id, null, "Malam", true);
        jalan();
        pada(senin.plusDays(1), "05:59");
        jalan();
        assertThat(pengirim.kepada(surel)).isEmpty();
        pada(senin.plusDays(1), "06:00");
        jalan();
        assertThat(pengirim.kepada(surel)).hasSize(1);
    }

    @Test
    @DisplayName("tanpa alamat, belum dikonfirmasi, atau dikonfirmasi sesudahnya: tidak ada yang dikirim, juga kemudian")
    void tanpaAlamat() {
        konfirmasi.minta(kelurahan.akun("petugas"), Saluran.SUREL, surel("petugas"));
        kurir.antar();
        beri("lurah", kelurahan.id, null, "Lama", true);
        beri("petugas-kelurahan", kelurahan.id, null, "Lama", true);
        jam.maju(Duration.ofMinutes(1));
        String lurah = beralamat("lurah");
        jalan();
        beralamat("petugas");
        jalan();

        assertThat(pengirim.kepada(lurah)).isEmpty();
        assertThat(pengirim.kepada(surel("petugas"))).isEmpty();
        assertThat(status("Lama")).containsOnly("DISERAHKAN");
    }

    @Test
    @DisplayName("RUKUN-PRD-23: yang lebih tua dari tujuh hari tidak lagi dikirim")
    void terlaluTua() {
        String surel = beralamat("lurah");
        beri("lurah", kelurahan.id, null, "Tua", true);
        pada(senin.plusDays(8), "10:00");
        jalan();
        assertThat(pengirim.kepada(surel)).isEmpty();
        assertThat(status("Tua")).containsOnly("LEWAT");
    }

    @Test
    @DisplayName("jabatan berakhir selagi suratnya menunggu: yang baru menjabat disurati, yang lama tidak")
    void jabatanBerakhir() {
        String lama = beralamat("lurah");
        pengirim.lewat(k -> HasilPengiriman.nanti("Server surel tidak terhubung."));
        beri("lurah", kelurahan.id, null, "Sudah di jalan", true);
        jalan();
        beri("lurah", kelurahan.id, null, "Belum di jalan", false);
        panggung.ubah(e -> kelurahan.gantiLurah("lurah-baru", senin.plusDays(1)));
        panggung.masukkan(List.of(kelurahan.akun("lurah-baru")));
        pengirim.pulih();
        konfirmasi.minta(kelurahan.akun("lurah-baru"), Saluran.SUREL, surel("lurah-baru"));
        pada(senin.plusDays(1), "09:00");
        jalan();

        assertThat(pengirim.kepada(lama)).isEmpty();
        assertThat(sql.queryForList("select status from surat_keluar where akun = ?", String.class, kelurahan.akun("lurah")))
                .containsOnly("TERKIRIM", "BATAL");
        assertThat(pengirim.kepada(surel("lurah-baru"))).as("he confirmed nothing in time").isEmpty();
    }

    @Test
    @DisplayName("alamat dihapus selagi suratnya menunggu: tidak dikirim")
    void alamatDihapus() {
        String surel = beralamat("lurah");
        beri("lurah", kelurahan.id, null, "Satu", true);
        penyusun.susun();
        alamat.hapus(kelurahan.akun("lurah"), Saluran.SUREL);
        kurir.antar();
        assertThat(pengirim.kepada(surel)).isEmpty();
    }

    @Test
    @DisplayName("alamat diganti atau dihapus: satu surat terakhir ke alamat yang lama, tanpa alamat yang baru")
    void suratTerakhir() {
        String lama = beralamat("lurah");
        String akun = kelurahan.akun("lurah");
        minta(akun, "penyusup@contoh.go.id");
        assertThat(pengirim.kepada(lama)).singleElement().satisfies(k -> {
            assertThat(k.perihal()).isEqualTo("Rukun: Alamat pemberitahuan Anda diganti");
            assertThat(k.teks()).contains("surat terakhir ke alamat yang lama").doesNotContain("penyusup");
        });
        konfirmasi.hapus(akun, Saluran.SUREL);
        kurir.antar();
        assertThat(pengirim.kepada("penyusup@contoh.go.id")).as("never confirmed: only its code").hasSize(1);

        String petugas = beralamat("petugas");
        konfirmasi.hapus(kelurahan.akun("petugas"), Saluran.SUREL);
        kurir.antar();
        assertThat(pengirim.kepada(petugas)).extracting(PesanKeluar::perihal)
                .containsExactly("Rukun: Alamat pemberitahuan Anda dihapus");
        assertThat(sql.queryForList("select tujuan from surat_keluar where akun = ? and jenis = 'KEAMANAN'",
                kelurahan.akun("petugas"))).as("what has arrived keeps no address")
                .singleElement().satisfies(baris -> assertThat(baris.values()).containsOnlyNulls());
    }

    @Test
    @DisplayName("RUKUN-PRD-30: kode terbit: pemiliknya disurati juga bila alamatnya segera hilang dan server surel mati; tanpa kodenya")
    void kodeSandi() {
        String surel = beralamat("lurah");
        String akun = kelurahan.akun("lurah");
        String kode = new Klien(port, "operator.dki").kirim("POST", "/api/rukun/kode-sandi",
                Map.of("akun", akun, "dasar", "Surat Camat nomor 12")).berhasil().json().path("kode").asText();
        sql.update("delete from akun_alamat where akun = ?", akun);
        pengirim.lewat(k -> HasilPengiriman.nanti("Server surel tidak terhubung."));
        jalan();
        pengirim.pulih();
        jam.maju(Duration.ofMinutes(1));
        jalan();
        assertThat(pengirim.kepada(surel)).singleElement().satisfies(k -> {
            assertThat(k.perihal()).isEqualTo("Rukun: Kode untuk mengganti sandi akun Anda");
            assertThat(k.teks()).contains("seorang operator menerbitkan kode", "Akun saya")
                    .doesNotContain(kode, "Surat Camat", akun, "null", "%s");
        });
    }

    @Test
    @DisplayName("RUKUN-PRD-30: surat tentang akun yang gagal: kepala kantornya tahu, sekali, juga bila dicoba lagi dan gagal lagi")
    void suratAkunGagal() {
        String surel = beralamat("lurah");
        String akun = kelurahan.akun("lurah");
        pengirim.lewat(k -> k.alamat().equals(surel) ? HasilPengiriman.tidakPernah("Server surel menolak alamat itu (kode 550).")
                : HasilPengiriman.TERKIRIM);
        beri("lurah", kelurahan.id, null, "Satu", true);
        jalan();
        assertThat(kabarKepala(akun)).as("what stands in the inbox anyway").isEmpty();
        terbitkan(akun);
        jalan();
        String tidakSampai = "Surat tanggal " + Kalender.tulis(senin) + " (Kode untuk mengganti sandi akun Anda) tidak sampai kepada "
                + "pemilik akun " + akun + " (";
        assertThat(kabarKepala(akun)).filteredOn(k -> k.startsWith(tidakSampai)).singleElement().asString()
                .contains("Lurah").endsWith("). Sampaikan kepadanya apa yang terjadi dengan akunnya.");
        suratGagal.ulangi(milikKelurahan().stream().filter(s -> s.jenis() == JenisSurat.KEAMANAN).findFirst().orElseThrow().id(),
                List.of("dki"));
        jalan();
        assertThat(kabarKepala(akun)).filteredOn(k -> k.startsWith(tidakSampai)).hasSize(1);
        assertThat(new Klien(port, kelurahan.akun("camat")).ambil("/api/rukun/kotak-masuk").berhasil().isi()).contains("tidak sampai");
    }

    @Test
    @DisplayName("RUKUN-PRD-30: akun digantikan akun lain: surat terakhir ke alamat yang lama, yang lalu dilupakan; kepala kantornya tahu")
    void akunDiganti() {
        String surel = beralamat("rw01");
        String lama = kelurahan.akun("rw01");
        String baru = kelurahan.akun("rw01baru");
        identity.deleteUser(lama);
        panggung.masukkan(List.of(baru));
        panggung.ubah(e -> akunOrang.beri(kelurahan.orang("rw01"), baru));
        pengirim.lewat(k -> HasilPengiriman.tidakPernah("Server surel menolak alamat itu (kode 550)."));
        jalan();

        assertThat(alamat.milik(lama)).isEmpty();
        assertThat(kabarKepala(baru)).singleElement().asString().startsWith("Pada " + Kalender.tulis(senin) + " akun " + lama
                + " digantikan akun " + baru + " (").contains("Ketua RW 01", "yang juga dikabari lewat alamatnya");
        assertThat(kabarKepala(lama)).as("the letter failed: told of who holds the post now").singleElement().asString()
                .contains("tidak sampai");
        pengirim.pulih();
        suratGagal.gagal(List.of("dki"), 0, 1000).stream().filter(s -> s.akun().equals(lama))
                .forEach(s -> suratGagal.ulangi(s.id(), List.of("dki")));
        kurir.antar();
        assertThat(pengirim.kepada(surel)).singleElement().satisfies(k -> {
            assertThat(k.perihal()).isEqualTo("Rukun: Akun Anda digantikan akun lain");
            assertThat(k.teks()).contains("surat terakhir ke alamat ini").doesNotContain(lama, baru, "null", "%s");
        });
    }

    private List<String> kabarKepala(String akun) {
        return sql.queryForList("select kalimat from pemberitahuan where parameter = 'RUKUN-PRD-30' and kalimat like ?",
                String.class, "% " + akun + " (%");
    }

    @Test
    @DisplayName("paling banyak sepuluh surat sehari tentang hal yang sama; yang belum dicoba didahulukan dari yang tertahan")
    void tidakMenahanYangLain() {
        beralamat("lurah");
        String lurah = kelurahan.akun("lurah");
        IntStream.range(0, 12).forEach(ke -> terbitkan(lurah));
        assertThat(sql.queryForObject("select count(*) from surat_keluar where akun = ? and peristiwa = 'KODE_TERBIT'",
                Integer.class, lurah)).isEqualTo(10);
        sql.update("update surat_keluar set percobaan = 3 where akun = ?", lurah);
        jam.maju(Duration.ofMinutes(1));
        String petugas = kelurahan.akun("petugas");
        beralamat("petugas");
        terbitkan(petugas);
        List<SuratKeluar> pertama = transaksi.execute(t -> surat.giliran(Saluran.SUREL, jam.instant(), Limit.of(1)));
        assertThat(pertama).singleElement()
                .satisfies(s -> assertThat(s.akun()).isEqualTo(petugas));
    }

    private void terbitkan(String akun) {
        new Klien(port, "operator.dki").kirim("POST", "/api/rukun/kode-sandi", Map.of("akun", akun, "dasar", "Surat Camat nomor 12"))
                .berhasil();
    }

    @Test
    @DisplayName("sandi diganti dengan sandi lama, atau dengan kode: pemiliknya disurati pada alamatnya sampai saat itu, juga malam hari")
    void sandiDiganti() {
        pada(senin, "23:00");
        String surel = beralamat("lurah");
        String akun = kelurahan.akun("lurah");
        String baru = "Mangga-Muda.7 di kebun";
        new Klien(port, akun).kirim("PUT", "/api/rukun/akun/sandi", Map.of("lama", Panggung.SANDI, "baru", baru)).berhasil();
        String kode = new Klien(port, "operator.dki").kirim("POST", "/api/rukun/kode-sandi",
                Map.of("akun", akun, "dasar", "Surat Camat nomor 12")).berhasil().json().path("kode").asText();
        new Klien(port, null).kirim("POST", "/rukun/sandi-baru", Map.of("akun", akun, "kode", kode, "baru", baru + "!")).berhasil();
        jalan();
        assertThat(pengirim.kepada(surel)).extracting(PesanKeluar::perihal).containsExactlyInAnyOrder(
                "Rukun: Sandi akun Anda diganti", "Rukun: Kode untuk mengganti sandi akun Anda",
                "Rukun: Sandi akun Anda diganti dengan kode");
        assertThat(alamat.milik(akun)).isEmpty();
    }

    @Test
    @DisplayName("yang menggantikan kantor kosong disurati atas nama kantor itu")
    void pengganti() {
        String petugas = beralamat("petugas");
        String lurah = beralamat("lurah");
        panggung.ubah(e -> kelurahan.tanpaPengurus(kelurahan.rwA, senin));
        beri("ketua-rw", kelurahan.rwA, null, "Untuk RW", true);
        jalan();
        assertThat(pengirim.kepada(lurah)).extracting(PesanKeluar::perihal).containsExactly("Rukun: Untuk RW");
        assertThat(pengirim.kepada(petugas)).isEmpty();
    }

    @Test
    @DisplayName("yang diberitahukan kepada satu orang saja tidak dikirim kepada sejawatnya")
    void satuOrang() {
        String petugas = beralamat("petugas");
        String sejawat = panggung.petugasKedua(kelurahan);
        assertThat(alamat.konfirmasi(sejawat, Saluran.SUREL, minta(sejawat, "sejawat@contoh.go.id"))).isTrue();
        pengirim.lupakan("sejawat@contoh.go.id");
        pemberitahuan.beri(new PemberitahuanBaru(UUID.randomUUID().toString(),
                new Pemicu("RUKUN-PRD-10", "RUKUN-PRD-10", jam.instant()), new Alamat(null, kelurahan.id,
                        Kantor.idGrup("petugas-kelurahan", kelurahan.id), "Petugas Kelurahan", sejawat), "Undang peserta",
                "Undang peserta", "Lurah menyerahkan tugas kepada Anda."));
        jalan();
        assertThat(pengirim.kepada("sejawat@contoh.go.id")).extracting(PesanKeluar::perihal)
                .containsExactly("Rukun: Undang peserta");
        assertThat(pengirim.kepada(petugas)).isEmpty();
    }

    @Test
    @DisplayName("ditolak untuk selamanya, atau seminggu tidak terkirim: gagal, dilihat operator pemerintahnya, dan dapat dicoba lagi")
    void gagal() {
        String surel = beralamat("lurah");
        String petugas = beralamat("petugas");
        pengirim.lewat(k -> k.alamat().equals(surel) ? HasilPengiriman.tidakPernah("Server surel menolak alamat itu (kode 550).")
                : HasilPengiriman.nanti("Server surel tidak terhubung."));
        beri("lurah", kelurahan.id, null, "Satu", true);
        beri("petugas-kelurahan", kelurahan.id, null, "Dua", true);
        jalan();
        assertThat(milikKelurahan()).hasSize(1);
        pada(senin.plusDays(8), "10:00");
        jalan();
        assertThat(milikKelurahan()).hasSize(2).allSatisfy(s -> assertThat(s.sebab()).doesNotContain("@"));
        pengirim.pulih();
        String id = milikKelurahan().get(0).id();
        assertThat(suratGagal.ulangi(id, List.of("banjar"))).as("of another government").isFalse();
        Klien operator = new Klien(port, "operator.dki");
        JawabanRest daftar = operator.ambil(PAPAN).berhasil();
        assertThat(daftar.json().path("baris").findValuesAsText("sebab")).contains("Server surel menolak alamat itu (kode 550).");
        assertThat(daftar.isi()).contains(id).doesNotContain("@", "Satu");
        assertThat(operator.ambil(PAPAN + "/csv").berhasil().isi()).contains(kelurahan.akun("lurah"));
        for (String bukan : List.of("pengawas.dki", kelurahan.akun("lurah"))) {
            assertThat(new Klien(port, bukan).ambil(PAPAN).status()).isEqualTo(403);
            assertThat(new Klien(port, bukan).kirim("POST", PAPAN + "/" + id + "/ulang", null).status()).isEqualTo(403);
        }
        operator.kirim("POST", PAPAN + "/" + id + "/ulang", null).berhasil();
        assertThat(operator.kirim("POST", PAPAN + "/" + id + "/ulang", null).status()).as("it waits already").isEqualTo(404);
        kurir.antar();
        assertThat(pengirim.kepada(surel)).extracting(PesanKeluar::perihal).containsExactly("Rukun: Satu");
        assertThat(pengirim.kepada(petugas)).isEmpty();
    }

    @Test
    @DisplayName("kode dikirim ke alamat itu; yang salah lima kali atau terlambat tidak membuka apa pun; lima kode sehari")
    void kode() {
        String akun = kelurahan.akun("lurah");
        String kode = minta(akun);
        for (int kali = 0; kali < 5; kali++) {
            assertThat(alamat.konfirmasi(akun, Saluran.SUREL, "bukan")).isFalse();
        }
        assertThat(alamat.konfirmasi(akun, Saluran.SUREL, kode)).isFalse();
        String kedua = minta(akun);
        jam.maju(Duration.ofMinutes(30));
        assertThat(alamat.konfirmasi(akun, Saluran.SUREL, kedua)).isFalse();
        String ketiga = minta(akun);
        assertThat(alamat.konfirmasi(kelurahan.akun("petugas"), Saluran.SUREL, ketiga)).isFalse();
        assertThat(alamat.konfirmasi(akun, Saluran.SUREL, ketiga)).isTrue();
        assertThat(alamat.konfirmasi(akun, Saluran.SUREL, ketiga)).isFalse();
        minta(akun);
        minta(akun);
        assertThatThrownBy(() -> minta(akun)).hasMessageContaining("Sudah 5 kode diminta dalam sehari");
        assertThatThrownBy(() -> konfirmasi.minta(akun, Saluran.PESAN, "0812 3456 7890")).hasMessageContaining("belum mengirim");
        for (String bukan : List.of("a@b", "a@b.id, c@d.id", "a b@c.id", "a@b.id\r\nBcc: c@d.id", "<a@b.id>")) {
            assertThatThrownBy(() -> konfirmasi.minta(akun, Saluran.SUREL, bukan)).hasMessageContaining("Tulis satu alamat");
        }
    }

    @Test
    @DisplayName("RUKUN-PRD-27: surat yang selesai dan alamat yang tidak dikonfirmasi dihapus; yang menunggu tetap")
    void masaSimpan() {
        beralamat("lurah");
        minta(kelurahan.akun("petugas"));
        beri("lurah", kelurahan.id, null, "Satu", true);
        jalan();
        beri("lurah", kelurahan.id, null, "Dua", true);
        penyusun.susun();
        jam.maju(Duration.ofMinutes(1));
        suratGagal.hapusSebelum(jam.instant());

        assertThat(sql.queryForList("select status from surat_keluar where akun = ?", String.class, kelurahan.akun("lurah")))
                .containsExactly("MENUNGGU");
        assertThat(alamat.milik(kelurahan.akun("lurah"))).hasSize(1);
        assertThat(alamat.milik(kelurahan.akun("petugas"))).isEmpty();
    }

    private List<SuratKeluar> milikKelurahan() {
        return suratGagal.gagal(List.of("dki"), 0, 1000).stream().filter(s -> List.of(kelurahan.akun("lurah"),
                kelurahan.akun("petugas")).contains(s.akun())).toList();
    }

    private String beralamat(String peran) {
        String akun = kelurahan.akun(peran);
        String kode = minta(akun, surel(peran));
        assertThat(alamat.konfirmasi(akun, Saluran.SUREL, kode)).isTrue();
        pengirim.lupakan(surel(peran));
        return surel(peran);
    }

    private String minta(String akun) {
        return minta(akun, akun + "@contoh.go.id");
    }

    private String minta(String akun, String tujuan) {
        konfirmasi.minta(akun, Saluran.SUREL, tujuan);
        kurir.antar();
        List<PesanKeluar> semua = pengirim.kepada(tujuan);
        Matcher kode = KODE.matcher(semua.get(semua.size() - 1).teks());
        assertThat(kode.find()).isTrue();
        return kode.group(1);
    }

    private String surel(String peran) {
        return kelurahan.akun(peran) + "@contoh.go.id";
    }

    private Instant berikutnya() {
        return sql.queryForObject("select berikutnya from surat_keluar where akun = ? and status = 'MENUNGGU'",
                OffsetDateTime.class, kelurahan.akun("lurah")).toInstant();
    }

    private List<String> status(String perihal) {
        return sql.queryForList("select status from pemberitahuan where perihal = ? and unit_id = ?", String.class, perihal,
                kelurahan.id);
    }

    private void jalan() {
        penyusun.susun();
        kurir.antar();
    }

    private void pada(LocalDate hari, String pukul) {
        jam.bekukan(hari.atTime(LocalTime.parse(pukul)).atZone(Kalender.JAKARTA).toInstant());
    }

    private void beri(String peran, String unit, String kasusId, String perihal, boolean segera) {
        String grup = Kantor.idGrup(peran, unit);
        pemberitahuan.beri(new PemberitahuanBaru(UUID.randomUUID().toString(),
                new Pemicu("TM-10", "PRD-04", jam.instant(), jam.hariIni(), segera),
                new Alamat(kasusId, kasusId == null ? unit : kelurahan.rtA, grup, peran), "Catat kehadiran", perihal,
                "Musyawarah di rumah Bapak Budi."));
    }
}
