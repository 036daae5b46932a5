package id.rukun.jabatan.impor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.rukun.impor.HasilImpor;
import id.rukun.impor.ImporService;
import id.rukun.impor.ImporUji;
import id.rukun.impor.KesalahanImpor;
import id.rukun.impor.LembarUji;
import id.rukun.impor.LingkupImpor;
import id.rukun.jabatan.KursiAkun;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.pos.PejabatPos;
import id.rukun.jabatan.pos.PeranPos;
import id.rukun.jabatan.pos.PosUnit;
import id.rukun.jabatan.pos.PosUnitService;
import id.rukun.wilayah.JamUji;
import id.rukun.wilayah.WilayahSeeder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

@ImporUji
class ImportirPosTest {

    private static final String KEPALA = "unit;jabatan;jenis;atasan;sejak;nip;nama;sifat;mulai;nomor_keputusan;tanggal_keputusan";
    private static final String DISHUB = WilayahSeeder.idDariKode("32.79.DISHUB");
    private static final LocalDate HARI = LocalDate.of(2026, 12, 1);

    @Autowired private ImporService impor;
    @Autowired private PosUnitService pos;
    @Autowired private JabatanService jabatan;
    @Autowired private JamUji jam;
    @Autowired private JdbcTemplate sql;

    @BeforeEach
    void hari() {
        jam.setel(HARI);
    }

    @Test
    @DisplayName("contoh masuk dua kali tanpa ganda, atasan menurut nama; pengganti mengakhiri pendahulunya dan bekerja dengan akunnya")
    void berganti() throws IOException {
        String contoh = new ClassPathResource("impor/jabatan-unit.csv").getContentAsString(StandardCharsets.UTF_8);
        assertThat(lembar().terapkan(contoh).baru()).isEqualTo(4);
        assertThat(pos.pejabat(DISHUB, HARI)).extracting(PejabatPos::sebutan).containsExactly("Kepala Bidang Lalu Lintas – Siti Aminah",
                "Kepala Seksi Rambu – Agus Salim", "Sekretaris – Dedi Mulyadi");
        assertThat(pos.atasan(yang("Kepala Seksi Rambu"), Set.of(), HARI)).get().extracting(PosUnit::nama).isEqualTo("Kepala Bidang Lalu Lintas");
        assertThat(lembar().terapkan(contoh).sama()).isEqualTo(4);

        sql.update("insert into akun_orang (login, orang, diberikan_pada, kunci_terbuka, versi) values ('kabid.uji', '198801012012011091', "
                + "current_timestamp, '198801012012011091', 0)");
        HasilImpor hasil = lembar().terapkan(KEPALA, "32.79.DISHUB;Kepala Bidang Lalu Lintas;Kepala Bidang;;6/1/2023;198801012012011091;"
                + "Kabid Baru;Definitif;1/9/2026;1;1/9/2026");
        assertThat(hasil.ringkasan()).isEqualTo("1 baris: 0 baru, 1 berubah, 0 sama.");
        assertThat(hasil.beda()).extracting("apa", "baru").contains(
                tuple("Siti Aminah, Kepala Bidang Lalu Lintas (32.79.DISHUB), digantikan", "Kabid Baru mulai 2026-09-01"));
        assertThat(pos.pemegang(yang("Kepala Bidang Lalu Lintas"), HARI)).get().extracting("nama").isEqualTo("Kabid Baru");
        assertThat(pos.pemegang(yang("Kepala Bidang Lalu Lintas"), LocalDate.of(2026, 8, 31))).get().extracting("nama").isEqualTo("Siti Aminah");
        assertThat(jabatan.kursiAkun("kabid.uji", HARI)).extracting(KursiAkun::peran)
                .containsExactly(PeranPos.dari(yang("Kepala Bidang Lalu Lintas").id()));
    }

    @Test
    @DisplayName("unit tanpa jabatan, atasan tidak ada atau berputar, pemegang tidak lengkap, orang dalam dua jabatan, yang berbeda dari register: ditolak")
    void salah() {
        lembar().terapkan(KEPALA, "32.79.DISPORA;Sekretaris;Sekretaris;;6/1/2023;198801012012011092;Ada;Definitif;1/9/2026;1;1/9/2026");
        assertThat(lembar().periksa(KEPALA,
                "32.79;Ajudan;Kepala Seksi;;6/1/2023;;;;;;",
                "13.75.BKD;Sekretaris;Sekretaris;;6/1/2023;;;;;;",
                "32.79.DISPORA;Kepala Seksi A;Kepala Seksi;Kepala Bidang X;6/1/2023;;;;;;",
                "32.79.DISPORA;Kepala Seksi B;Kepala Seksi;Kepala Seksi C;6/1/2023;;;;;;",
                "32.79.DISPORA;Kepala Seksi C;Kepala Seksi;Kepala Seksi B;6/1/2023;;;;;;",
                "32.79.DISPORA;Kepala Seksi D;Kepala Seksi;;6/1/2027;198801012012011093;;Definitif;1/9/2026;1;1/9/2026",
                "32.79.DISPORA;Kepala Seksi E;Kepala Seksi;;6/1/2023;;Tanpa NIP;;;;",
                "32.79.DISPORA;Kepala Seksi F;Kepala Seksi;;6/1/2023;198801012012011092;Ada;Definitif;1/10/2026;1;1/9/2026",
                "32.79.DISPORA;Sekretaris;Kepala Bidang;Kepala Seksi F;6/1/2023;198801012012011094;Lain;Definitif;1/8/2026;1;1/9/2026",
                "32.79.DISPORA;Kepala Seksi F;Kepala Seksi;;6/1/2023;;;;;;").kesalahan())
                .extracting(KesalahanImpor::baris, KesalahanImpor::kolom).containsExactlyInAnyOrder(
                        tuple(2, "unit"), tuple(3, "unit"), tuple(4, "atasan"), tuple(5, "atasan"), tuple(6, "atasan"),
                        tuple(7, "sejak"), tuple(7, "mulai"), tuple(7, "nama"), tuple(8, "nama"), tuple(9, "nip"),
                        tuple(10, "jenis"), tuple(10, "atasan"), tuple(10, "mulai"), tuple(11, "jabatan"));
        assertThat(pos.pos(DISHUB, HARI)).noneMatch(satu -> satu.nama().startsWith("Kepala Seksi B"));
    }

    @Test
    @DisplayName("yang memegang dua jabatan sekaligus ditolak, kecuali yang kedua sebagai pelaksana tugas")
    void rangkap() {
        String satu = "32.79.DISKOMINFO;Kepala Seksi A;Kepala Seksi;;6/1/2023;198801012012011095;Sama;Definitif;1/9/2026;1;1/9/2026";
        assertThat(lembar().periksa(KEPALA, satu,
                "32.79.DISKOMINFO;Kepala Seksi B;Kepala Seksi;;6/1/2023;198801012012011095;Sama;Definitif;1/9/2026;1;1/9/2026").kesalahan())
                .extracting(KesalahanImpor::baris, KesalahanImpor::kolom).containsExactly(tuple(3, "nip"));
        assertThat(lembar().periksa(KEPALA, satu,
                "32.79.DISKOMINFO;Kepala Seksi B;Kepala Seksi;;6/1/2023;198801012012011095;Sama;Pelaksana;1/9/2026;1;1/9/2026").kesalahan())
                .isEmpty();
    }

    private PosUnit yang(String nama) {
        return pos.pos(DISHUB, HARI).stream().filter(satu -> satu.nama().equals(nama)).findFirst().orElseThrow();
    }

    private LembarUji lembar() {
        return new LembarUji(impor, "jabatan-unit", new LingkupImpor("banjar", "32.79", "Kota Banjar"));
    }
}
