package id.rukun.penduduk.impor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.rukun.impor.HasilImpor;
import id.rukun.impor.ImporService;
import id.rukun.impor.ImporUji;
import id.rukun.impor.Kemajuan;
import id.rukun.impor.KesalahanImpor;
import id.rukun.impor.LaporanImpor;
import id.rukun.impor.LembarUji;
import id.rukun.impor.LingkupImpor;
import id.rukun.impor.PermintaanImpor;
import id.rukun.impor.tabel.BerkasImpor;
import id.rukun.impor.tabel.BukuKerjaUji;
import id.rukun.penduduk.KepalaKeluarga;
import id.rukun.penduduk.PendudukService;
import id.rukun.penduduk.keluarga.HubunganKeluargaService;
import id.rukun.penduduk.keluarga.JenisHubungan;
import id.rukun.wilayah.JamUji;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ImporUji
class ImportirPendudukTest {

    private static final String KEPALA = "Kelurahan;RW;RT;Nomor KK;NIK;Nama;Jenis Kelamin;Tanggal Lahir;Hubungan;Sejak;Tinggal";
    private static final LocalDate HARI = LocalDate.of(2019, 3, 1);

    @Autowired private ImporService impor;
    @Autowired private PendudukService penduduk;
    @Autowired private HubunganKeluargaService hubungan;
    @Autowired private JamUji jam;
    @Autowired private JdbcTemplate sql;

    @BeforeEach
    void hari() {
        jam.setel(HARI);
    }

    @Test
    @DisplayName("satu keluarga masuk: kepala, istri, anak; kartunya dihitung, bukan lagi jumlah yang dinyatakan")
    void satuKeluarga() {
        String kel = rt("31.73.01.1001", "77");
        String rt = unit(kel + ".01.001");
        assertThat(penduduk.jumlahKk(rt, HARI)).isEqualTo(77);
        HasilImpor hasil = lembar(kel).terapkan(keluarga(kel, "01"));

        assertThat(hasil.kesalahan()).isEmpty();
        assertThat(hasil.peringatan()).extracting(KesalahanImpor::kalimat).hasSize(2).anySatisfy(kalimat -> assertThat(kalimat)
                .startsWith("Baris 4, kolom sejak: “2/3/2010” dibaca 2 Maret 2010, hari di depan")).anySatisfy(kalimat -> assertThat(kalimat)
                .startsWith("Baris 2, kolom rt: “" + kel + ".01.001” dinyatakan berisi 77 KK; sesudah impor ini jumlahnya dihitung dari kartu")
                .contains("2 KK"));
        assertThat(hasil.ringkasan()).isEqualTo("4 baris: 4 baru, 0 berubah, 0 sama.");
        assertThat(penduduk.jumlahKk(rt, HARI)).isEqualTo(2);
        assertThat(penduduk.kepalaKeluarga(rt, HARI)).extracting(KepalaKeluarga::nama, KepalaKeluarga::bertempatTinggal)
                .containsExactly(tuple("Budi Santoso", true), tuple("Joko Prakoso", false));
        String budi = orang("9901010101800101");
        assertThat(penduduk.tinggalDi(budi, rt, LocalDate.of(2005, 1, 1))).isTrue();
        assertThat(penduduk.tinggalDi(budi, rt, LocalDate.of(2004, 12, 31))).isFalse();
        assertThat(hubungan.antara(List.of(budi, orang("9901014101820101"), orang("9901010203100101")), HARI))
                .extracting("jenis").containsExactlyInAnyOrder(JenisHubungan.SUAMI_ISTRI, JenisHubungan.ORANG_TUA_ANAK,
                        JenisHubungan.ORANG_TUA_ANAK);
    }

    @Test
    @DisplayName("diimpor lagi tidak ada yang ganda; nama, kartu, dan tempat tinggal yang berubah disebut tanpa NIK utuh, riwayatnya tetap")
    void ulang() {
        String kel = rt("31.73.01.1002", "");
        lembar(kel).terapkan(keluarga(kel, "02"));
        HasilImpor sama = lembar(kel).terapkan(keluarga(kel, "02"));
        assertThat(sama.ringkasan()).isEqualTo("4 baris: 0 baru, 0 berubah, 4 sama.");
        assertThat(sama.beda()).isEmpty();

        jam.setel(HARI.plusDays(5));
        HasilImpor hasil = lembar(kel).terapkan(KEPALA,
                kel + ";1;2;9801010101010202;9901010101700202;Joko Prakosa;L;1/1/1970;Kepala Keluarga;1/1/2005;ya",
                kel + ";1;2;9801010101010202;9901010203100201;Andi Santoso;L;2/3/2010;Famili Lain;2/3/2010;");
        assertThat(hasil.kesalahan()).isEmpty();
        assertThat(hasil.ringkasan()).isEqualTo("2 baris: 0 baru, 2 berubah, 0 sama.");
        assertThat(hasil.beda()).extracting("apa", "lama", "baru").contains(
                tuple("Joko Prakosa (NIK …0202), nama", "Joko Prakoso", "Joko Prakosa"),
                tuple("Joko Prakosa (NIK …0202), tempat tinggal", "", kel + ".01.002"),
                tuple("Andi Santoso (NIK …0201), tempat tinggal", kel + ".01.001", kel + ".01.002"),
                tuple("KK …0202, RT atau tempat tinggal kepalanya", kel + ".01.001", kel + ".01.002"));
        String andi = orang("9901010203100201");
        assertThat(penduduk.tinggalDi(andi, unit(kel + ".01.001"), HARI.plusDays(4))).isTrue();
        assertThat(penduduk.tinggalDi(andi, unit(kel + ".01.001"), HARI.plusDays(5))).isFalse();
        assertThat(penduduk.tinggalDi(andi, unit(kel + ".01.002"), HARI.plusDays(5))).isTrue();
        assertThat(penduduk.jumlahKk(unit(kel + ".01.001"), HARI.plusDays(5))).isEqualTo(1);
        assertThat(sql.queryForObject("select count(*) from penduduk where nik like '99%020_'", Integer.class)).isEqualTo(4);
    }

    @Test
    @DisplayName("kepala dan nama yang diganti impor: yang lama berlaku sampai kemarin dan tetap tercatat")
    void kepalaBerganti() {
        String kel = rt("31.73.03.1001", "");
        lembar(kel).terapkan(keluarga(kel, "13"));
        String rt = unit(kel + ".01.001");
        jam.setel(HARI.plusDays(5));
        String kartu = kel + ";1;1;9801010101011301;";
        String[] siti = {KEPALA, kartu + "9901014101821301;Siti Aminah;P;1/1/1982;Kepala Keluarga;1/1/2005;",
            kartu + "9901010101801301;Budi Santosa;L;1/1/1980;Suami;1/1/2005;", kartu + "9901010203101301;Andi Santoso;L;2/3/2010;Anak;2/3/2010;"};
        HasilImpor diganti = lembar(kel).terapkan(siti);
        assertThat(diganti.beda()).extracting("apa", "lama", "baru").contains(tuple("KK …1301, kepala keluarga", "Budi Santoso", "Siti Aminah"));
        assertThat(diganti.berubah()).isEqualTo(2);
        assertThat(lembar(kel).terapkan(siti).sama()).as("again, and nothing changes").isEqualTo(3);

        assertThat(penduduk.kepalaKeluarga(rt, HARI.plusDays(4))).extracting(KepalaKeluarga::nama).contains("Budi Santosa")
                .doesNotContain("Siti Aminah");
        assertThat(penduduk.kepalaKeluarga(rt, HARI.plusDays(5))).extracting(KepalaKeluarga::nama).contains("Siti Aminah")
                .doesNotContain("Budi Santosa");
        assertThat(penduduk.jumlahKk(rt, HARI.plusDays(4))).isEqualTo(2);
        assertThat(penduduk.jumlahKk(rt, HARI.plusDays(5))).isEqualTo(2);
        assertThat(sql.queryForList("select r.kepala_keluarga_id from kartu_keluarga_riwayat r join kartu_keluarga k on k.id = r.kk_id "
                + "where k.nomor = '9801010101011301' and r.kasus_id is null and r.urutan = k.versi - 1 and r.diganti_pada in "
                + "(select waktu from catatan_impor where wilayah = '" + kel + "')", String.class)).containsExactly(orang("9901010101801301"));
        assertThat(sql.queryForList("select r.nama from penduduk_riwayat r join penduduk p on p.id = r.penduduk_id "
                + "where p.nik = '9901010101801301' and r.kasus_id is null", String.class)).containsExactly("Budi Santoso");
    }

    @Test
    @DisplayName("kesalahan disebut semuanya, NIK dan nomor KK tidak pernah utuh, juga dalam tabel kesalahannya")
    void salah() {
        String kel = rt("31.73.01.1003", "");
        HasilImpor hasil = lembar(kel).terapkan(KEPALA,
                kel + ";1;1;9801010101010301;990101010180030;Budi;L;1/1/1980;Kepala Keluarga;1/1/2005;",
                kel + ";1;1;9801010101010302;9901010101800302;Budi;X;1/1/1980;Kepala Keluarga;1/1/2005;",
                kel + ";1;1;9801010101010302;9901010101800302;Dua;L;1/1/2020;Anak;1/1/2005;",
                kel + ";1;2;9801010101010302;9901010101800303;Tiga;L;1/1/1980;Anak;1/1/2005;mungkin",
                kel + ";9;1;9801010101010304;3,17101E+15;=2+2;L;1/1/1980;Kepala Keluarga;1/1/2005;",
                kel + ";1;1;9801010101010305;9901010101800305;Lima;L;1/1/1980;Anak;1/1/2005;",
                kel + ";1;1;9801010101010302;9901010101800306;Enam;L;1/1/1980;Kepala Keluarga;1/1/2005;",
                "31.73.01.1004;1;1;9801010101010307;9901010101800307;Tujuh;L;1/1/1980;Kepala Keluarga;1/1/2005;");

        assertThat(hasil.diterapkan()).isFalse();
        assertThat(hasil.kesalahan()).extracting(KesalahanImpor::baris, KesalahanImpor::kolom).containsExactlyInAnyOrder(
                tuple(2, "nik"), tuple(3, "jenis_kelamin"), tuple(4, "nik"), tuple(4, "tanggal_lahir"), tuple(4, "sejak"), tuple(5, "tinggal"),
                tuple(5, "rt"), tuple(6, "nik"), tuple(6, "nama"), tuple(6, "rt"), tuple(7, "nomor_kk"), tuple(8, "hubungan"),
                tuple(9, "kelurahan"));
        String tabel = new String(LaporanImpor.kesalahan(hasil), StandardCharsets.UTF_8);
        assertThat(tabel).doesNotContainPattern("[0-9]{15}").contains("6;nama;'=2+2;bukan nama")
                .contains("NIK harus 16 angka; di sini 15 karakter").contains("dibulatkan sesudah angka ke-15")
                .contains("sudah ada pada baris 3: setiap orang satu baris");
    }

    @Test
    @DisplayName("semua NIK berakhir nol: lembar kerja telah membulatkannya")
    void dibulatkan() {
        String kel = rt("31.73.01.1005", "");
        List<String> baris = new ArrayList<>(List.of(KEPALA));
        for (int i = 10; i < 22; i++) {
            baris.add(kel + ";1;1;98010101010105" + i + ";990101010180" + i + "50;Orang;L;1/1/1980;Kepala Keluarga;1/1/2005;");
        }
        assertThat(lembar(kel).periksa(baris.toArray(String[]::new)).kesalahan()).singleElement()
                .satisfies(k -> assertThat(k.sebab()).contains("telah membulatkannya"));
    }

    @Test
    @DisplayName("orang dan kartu di wilayah lain, juga pemerintah daerah lain, tidak diperlihatkan dan tidak dipindahkan")
    void wilayahLain() {
        String kel = rt("31.73.02.1001", "");
        lembar(kel).terapkan(keluarga(kel, "06"));
        String lain = rt("31.73.02.1002", "");
        String banjar = rt("32.79.01.1001", "");
        for (LembarUji satu : List.of(lembar(lain), new LembarUji(impor, "penduduk", new LingkupImpor("banjar", banjar, "Banjar")))) {
            HasilImpor hasil = satu.periksa(keluarga(satu.lingkup().kode(), "06"));
            assertThat(hasil.beda()).isEmpty();
            assertThat(hasil.kesalahan()).extracting(KesalahanImpor::kolom).containsExactlyInAnyOrder("nik", "nik", "nik", "nik", "nomor_kk",
                    "nomor_kk");
            assertThat(hasil.kesalahan()).allMatch(k -> k.sebab().startsWith("tercatat di luar wilayah yang Anda kelola"));
        }
        // Who administers both may move them.
        assertThat(new LembarUji(impor, "penduduk", new LingkupImpor("dki", "31", "DKI")).periksa(keluarga(lain, "06")).ringkasan())
                .isEqualTo("4 baris: 0 baru, 4 berubah, 0 sama.");
    }

    @Test
    @DisplayName("satu orang tidak mengepalai dua kartu yang berlaku; yang terakhir tinggal di wilayah lain, juga yang meninggal di sana, tidak diceritakan")
    void tidakDiceritakan() {
        String kel = rt("31.73.02.1006", "");
        lembar(kel).terapkan(keluarga(kel, "12"));
        assertThat(lembar(kel).periksa(KEPALA, kel + ";1;1;9801010101011209;9901010101801201;Budi Santoso;L;1/1/1980;Kepala Keluarga;1/1/2005;")
                .kesalahan()).extracting(KesalahanImpor::kolom, k -> k.sebab().contains("mengepalai kartu lain"))
                .containsExactly(tuple("hubungan", true));

        String lain = rt("31.73.02.1007", "");
        sql.update("update domisili set sampai = date '2020-01-01', kunci_terbuka = null where penduduk_id in "
                + "(select id from penduduk where nik in ('9901014101821201', '9901010203101201'))");
        sql.update("update penduduk set tanggal_meninggal = date '2020-01-01' where nik = '9901010203101201'");
        sql.update("update anggota_keluarga set sampai = date '2020-01-01', kunci_terbuka = null where penduduk_id in "
                + "(select id from penduduk where nik in ('9901014101821201', '9901010203101201'))");
        HasilImpor hasil = lembar(lain).periksa(KEPALA,
                lain + ";1;1;9801010101011210;9901014101821201;Siti Aminah;P;1/1/1982;Kepala Keluarga;1/1/2005;",
                lain + ";1;1;9801010101011210;9901010203101201;Andi Santoso;L;2/3/2010;Anak;2/3/2010;");
        assertThat(hasil.beda()).isEmpty();
        assertThat(hasil.kesalahan()).hasSize(2).allMatch(k -> k.sebab().startsWith("tercatat di luar wilayah yang Anda kelola"));
    }

    @Test
    @DisplayName("NIK yang tidak cocok dengan tanggal lahir, kepala yang masih anak, kepala lama yang hilang: diperingatkan, tidak ditolak")
    void peringatan() {
        String kel = rt("31.73.02.1003", "");
        lembar(kel).terapkan(keluarga(kel, "07"));
        HasilImpor hasil = lembar(kel).periksa(KEPALA,
                kel + ";1;1;9801010101010701;9901014101820701;Siti Aminah;P;1/1/1982;Kepala Keluarga;1/1/2005;",
                kel + ";1;1;9801010101010709;9901010101100709;Kecil;L;2/1/2010;Kepala Keluarga;2/1/2010;");
        assertThat(hasil.bersih()).isTrue();
        assertThat(hasil.ringkasan()).as("a card that passes to somebody new is changed, too").isEqualTo("2 baris: 1 baru, 1 berubah, 0 sama.");
        assertThat(hasil.peringatan()).extracting(KesalahanImpor::baris, KesalahanImpor::kolom).containsExactlyInAnyOrder(
                tuple(2, "nomor_kk"), tuple(3, "nik"), tuple(3, "hubungan"), tuple(3, "tanggal_lahir"), tuple(3, "sejak"));
    }

    @Test
    @DisplayName("kartu yang terdaftar di RT yang sedang ditata tidak dipindahkan, juga dengan kepala yang baru")
    void kartuDitata() {
        String kel = rt("31.73.02.1005", "");
        lembar(kel).terapkan(keluarga(kel, "14"));
        String ditata = unit(kel + ".01.001");
        sql.update("insert into kunci_penataan (id, unit_id, kasus_id, nomor_kasus, dipasang, kunci_terbuka, versi) "
                + "values ('k8', ?, 'kasus', '2019-000008', current_timestamp, ?, 0)", ditata, ditata);
        assertThat(lembar(kel).periksa(KEPALA,
                kel + ";1;2;9801010101011401;9901014101821409;Siti Aminah;P;1/1/1982;Kepala Keluarga;1/1/2005;").kesalahan())
                .extracting(KesalahanImpor::kalimat).singleElement().asString().contains("sedang ditata dalam kasus 2019-000008");
        sql.update("delete from kunci_penataan where id = 'k8'");
    }

    @Test
    @DisplayName("tanggal dengan bulan di depan: satu sel yang hanya terbaca begitu menolak seluruh kolomnya, juga kolom lain yang tidak pasti")
    void bulanDiDepan() {
        String kel = rt("31.73.03.1002", "");
        HasilImpor satu = tanggal(kel, "3/4/1982", "1/1/2005", "12/31/1980", "2005-02-03");
        assertThat(satu.kesalahan()).extracting(KesalahanImpor::kalimat).singleElement().asString()
                .startsWith("Baris 3, kolom tanggal_lahir: “12/31/1980” hanya terbaca dengan bulan di depan, sehingga").contains("yyyy-mm-dd");
        assertThat(satu.peringatan()).as("nothing is said of what may be another day").isEmpty();

        assertThat(tanggal(kel, "3/4/1982", "1/25/2005", "5/6/1980", "1/26/2005").kesalahan()).extracting(KesalahanImpor::baris,
                KesalahanImpor::kolom).containsExactly(tuple(2, "tanggal_lahir"), tuple(2, "sejak"));
        assertThat(tanggal(kel, "31/4/1982", "1/1/2005", "31/12/1980", "1/26/2005").kesalahan()).extracting(KesalahanImpor::baris,
                KesalahanImpor::kolom).as("a day that no calendar knows is no other order").containsExactly(tuple(2, "tanggal_lahir"), tuple(3, "sejak"));
        assertThat(tanggal(kel, "25/12/1982", "1/1/2005", "12/31/1980", "1/2/2005").kesalahan()).filteredOn(k -> k.kolom().equals("tanggal_lahir"))
                .singleElement().satisfies(k -> assertThat(k.sebab()).contains("padahal baris 2 (25/12/1982) hanya dengan hari di depan"));
    }

    @Test
    @DisplayName("tanggal yang dapat berarti dua dibaca hari di depan; bila tidak ada sel yang membuktikannya, beberapa disebut dengan kata-kata")
    void berartiDua() {
        String kel = rt("31.73.03.1003", "");
        HasilImpor pertama = tanggal(kel, "3/4/1982", "1/1/2005", "04-05-80", "2005-02-03");
        assertThat(pertama.kesalahan()).extracting(KesalahanImpor::kolom).containsOnly("tanggal_lahir");
        HasilImpor hasil = tanggal(kel, "3/4/1982", "1/1/2005", "04-05-1980", "2005-02-03");
        assertThat(hasil.kesalahan()).isEmpty();
        assertThat(hasil.peringatan()).filteredOn(k -> k.kolom().equals("tanggal_lahir")).extracting(KesalahanImpor::sebab)
                .hasSize(2).first().asString().startsWith("dibaca 3 April 1982");
        assertThat(tanggal(kel, "3/4/1982", "1/1/2005", "04-05-1980", "13/1/2005").peringatan()).as("one day is proof enough")
                .noneMatch(k -> k.sebab().startsWith("dibaca"));
    }

    @Test
    @DisplayName("tanggal dengan spasi sebagai pemisah ikut dilihat, dan 2/30 bukan tanggal dengan bulan di depan")
    void pemisah() {
        String kel = rt("31.73.03.1004", "");
        assertThat(tanggal(kel, "3 4 1982", "1/1/2005", "12 31 1980", "2005-02-03").kesalahan()).extracting(KesalahanImpor::sebab).singleElement()
                .asString().startsWith("hanya terbaca dengan bulan di depan");
        assertThat(tanggal(kel, "3/4/1982", "1/1/2005", "2/30/1980", "2005-02-03").kesalahan()).extracting(KesalahanImpor::sebab).singleElement()
                .asString().startsWith("bukan tanggal");
    }

    @Test
    @DisplayName("tahun lahir dua angka dan tanggal di luar 1900 sampai 2200 ditolak")
    void tahun() {
        String kel = rt("31.73.03.1005", "");
        for (String dua : List.of("3/4/05", "3 April 05", "3-Apr-05", "3 4 05")) {
            assertThat(tanggal(kel, dua, "1/1/2005", "3/4/1980", "1/1/05").kesalahan()).as(dua).extracting(KesalahanImpor::kolom, KesalahanImpor::sebab)
                    .containsExactly(tuple("tanggal_lahir", "tidak jelas abadnya; tulis tahun dengan empat angka, misalnya 1998"));
        }
        assertThat(tanggal(kel, "3/4/1899", "1/1/2005", "3/4/2201", "1/1/2005").kesalahan()).hasSize(2)
                .allMatch(k -> k.sebab().startsWith("di luar batas: tahun 1900 sampai 2200"));
    }

    @Test
    @DisplayName("tanggal yang ditukar Excel Amerika: teks dengan hari di depan di samping sel tanggal yang semuanya dapat tertukar menolak kolomnya")
    void tertukar() throws IOException {
        String kel = rt("31.73.03.1006", "");
        HasilImpor hasil = sejak(kel, "43224", "25/04/2018");
        assertThat(hasil.kesalahan()).extracting(KesalahanImpor::kalimat).singleElement().asString()
                .startsWith("Baris 2, kolom sejak: “2018-05-04” tersimpan sebagai tanggal, 4 Mei 2018, padahal baris 3 (25/04/2018)")
                .contains("Excel dengan setelan Amerika", "ketik ulang");
        assertThat(hasil.peringatan()).isEmpty();
        assertThat(sejak(kel, "43215", "26/04/2018")).satisfies(lain -> {
            assertThat(lain.kesalahan()).as("25 April is no 4th day of a 25th month").isEmpty();
            assertThat(lain.peringatan()).extracting(KesalahanImpor::sebab).singleElement().asString()
                    .startsWith("tersimpan sebagai tanggal dan dibaca 25 April 2018, sedangkan baris 3 (26/04/2018) berupa teks");
        });
    }

    private HasilImpor sejak(String kel, String hariSatu, String teksDua) throws IOException {
        String[] satu = {kel, "01", "001", "9801010101012601", "9901010101802601", "Budi", "L", "1 Januari 1980", "Kepala Keluarga", ""};
        String[] dua = {kel, "01", "001", "9801010101012601", "9901010101802602", "Andi", "L", "1 Januari 1980", "Famili Lain", teksDua};
        return excel(kel, BukuKerjaUji.satu(baris(1, KEPALA.split(";"), "")
                + baris(2, satu, "<c r=\"J2\" s=\"1\"><v>" + hariSatu + "</v></c>") + baris(3, dua, "")));
    }

    private HasilImpor tanggal(String kel, String lahirSatu, String sejakSatu, String lahirDua, String sejakDua) {
        String kartu = kel + ";1;1;9801010101011501;";
        return lembar(kel).periksa(KEPALA, kartu + "9901010101801501;Budi;L;" + lahirSatu + ";Kepala Keluarga;" + sejakSatu + ";",
                kartu + "9901010101801502;Andi;L;" + lahirDua + ";Famili Lain;" + sejakDua + ";");
    }

    @Test
    @DisplayName("NIK sebagai bilangan dalam buku kerja Excel ditolak, sebagai teks diterima; nol di depan yang hilang dikembalikan")
    void excel() throws IOException {
        String kel = rt("31.73.02.1004", "");
        String kepala = baris(1, KEPALA.split(";"), "");
        byte[] teks = BukuKerjaUji.satu(kepala + baris(2, new String[] {kel, "", "", "9801010101010801", "9901010101800801", "Budi", "L", "",
            "Kepala Keluarga", ""}, "<c r=\"B2\"><v>1</v></c><c r=\"C2\"><v>1</v></c><c r=\"H2\" s=\"1\"><v>29221</v></c>"
                + "<c r=\"J2\" s=\"1\"><v>38353</v></c>"));
        HasilImpor hasil = excel(kel, teks);
        assertThat(hasil.kesalahan()).isEmpty();
        assertThat(hasil.baru()).isOne();
        byte[] bilangan = BukuKerjaUji.satu(kepala + baris(2, new String[] {kel, "01", "001", "9801010101010801", "", "Budi", "L", "1/1/1980",
            "Kepala Keluarga", "1/1/2005"}, "<c r=\"E2\"><v>9901010101800801</v></c>"));
        assertThat(excel(kel, bilangan).kesalahan()).singleElement().satisfies(k -> {
            assertThat(k.isi()).isEqualTo("…0801");
            assertThat(k.sebab()).contains("ubah format kolomnya menjadi Teks");
        });
    }

    private HasilImpor excel(String kel, byte[] isi) {
        return impor.periksa(new PermintaanImpor("penduduk", BerkasImpor.dari("uji.xlsx", isi), new LingkupImpor("dki", kel, "uji"), "uji", null),
                Kemajuan.DIAM);
    }

    /** @param lain cells of other kinds, in the places that are left empty */
    private static String baris(int nomor, String[] sel, String lain) {
        StringBuilder baris = new StringBuilder("<row r=\"" + nomor + "\">");
        for (int i = 0; i < sel.length; i++) {
            String letak = (char) ('A' + i) + String.valueOf(nomor);
            int ada = lain.indexOf("<c r=\"" + letak + "\"");
            baris.append(ada >= 0 ? lain.substring(ada, lain.indexOf("</c>", ada) + 4)
                    : sel[i].isEmpty() ? "" : "<c r=\"" + letak + "\" t=\"inlineStr\"><is><t>" + sel[i] + "</t></is></c>");
        }
        return baris.append("</row>").toString();
    }

    /** Two families; {@code akhir} makes their numbers their own. */
    private static String[] keluarga(String kel, String akhir) {
        String awal = kel + ";01;001;";
        return new String[] {KEPALA,
            awal + "980101010101" + akhir + "01;990101010180" + akhir + "01;Budi Santoso;L;1/1/1980;Kepala Keluarga;1/1/2005;",
            awal + "980101010101" + akhir + "01;990101410182" + akhir + "01;Siti Aminah;P;1 Januari 1982;Istri;1/1/2005;ya",
            awal + "980101010101" + akhir + "01;990101020310" + akhir + "01;Andi Santoso;Laki-laki;2010-03-02;anak;2/3/2010;",
            awal + "980101010101" + akhir + "02;990101010170" + akhir + "02;Joko Prakoso;L;1/1/1970;KEPALA KELUARGA;1/1/2005;tidak"};
    }

    private LembarUji lembar(String kelurahan) {
        return new LembarUji(impor, "penduduk", new LingkupImpor("dki", kelurahan, "Kelurahan uji"));
    }

    /** Two RT in the Kelurahan. */
    private String rt(String kel, String jumlahKk) {
        String tenant = kel.startsWith("31") ? "dki" : "banjar";
        assertThat(new LembarUji(impor, "rw-rt", new LingkupImpor(tenant, kel, "uji")).terapkan("kelurahan;rw;rt;mulai;jumlah_kk",
                kel + ";1;;1/1/2001;", kel + ";1;1;1/1/2001;" + jumlahKk, kel + ";1;2;1/1/2001;").kesalahan()).isEmpty();
        return kel;
    }

    private String unit(String kode) {
        return sql.queryForObject("select unit_id from atribut_unit where kode_terbuka = ?", String.class, kode);
    }

    private String orang(String nik) {
        return sql.queryForObject("select id from penduduk where nik = ?", String.class, nik);
    }
}
