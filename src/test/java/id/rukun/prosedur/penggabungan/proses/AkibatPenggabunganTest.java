package id.rukun.prosedur.penggabungan.proses;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.SebabAkhir;
import id.rukun.penduduk.PendudukService;
import id.rukun.prosedur.keputusan.register.KeputusanLurah;
import id.rukun.prosedur.keputusan.KeputusanService;
import id.rukun.prosedur.penggabungan.PenggabunganService;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.uji.UjiAplikasi;
import id.rukun.wilayah.JenisSilsilah;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.Pasangan;
import id.rukun.wilayah.SilsilahUnit;
import id.rukun.wilayah.StatusUnit;
import id.rukun.wilayah.Unit;
import id.rukun.wilayah.UnitRingkas;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;

/** P-10/S7: what a signed Keputusan on a merger changes in the register. One merger, looked at from all sides. */
@UjiAplikasi
@TestInstance(Lifecycle.PER_CLASS)
class AkibatPenggabunganTest {

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private WilayahService wilayah;
    @Autowired private PendudukService penduduk;
    @Autowired private JabatanService jabatan;
    @Autowired private KeputusanService keputusan;
    @Autowired private PenggabunganService penggabungan;
    @Autowired private IdentityService identityService;

    private KelurahanUji kelurahan;
    private Jalan jalan;
    private LocalDate hariIni;
    private LocalDate kemarin;
    private KeputusanLurah dasar;
    private String hasil;

    @BeforeAll
    void gabungkan() {
        hariIni = jam.hariIni();
        kemarin = hariIni.minusDays(1);
        kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(40).kkB(45));
        panggung.ubah(e -> kelurahan.dekatkan(kelurahan.rtA, kelurahan.rtKosong));
        jalan = new Jalan(panggung, kelurahan, hariIni).sampaiCamat().camatSetuju().tandatangani();
        dasar = keputusan.keputusan(panggung.kasus(jalan.nomor()).id()).orElseThrow();
        hasil = penggabungan.usulan(dasar.kasusId()).unitHasil();
    }

    @Test
    @DisplayName("kasus selesai, kunci dilepas, berkas utuh; RT baru tanpa pengurus dicatat sebagai temuan")
    void kasus() {
        panggung.pastikanSelesai(jalan.nomor(), "DITETAPKAN");
        assertThat(panggung.berkas(jalan.nomor(), JenisEntri.TEMUAN)).singleElement()
                .satisfies(temuan -> assertThat(temuan.path("keterangan").asText()).contains("P-16", "P-20"));
    }

    @Test
    @DisplayName("RT lama berakhir kemarin sebagai DIGABUNG, RT baru mulai hari ini dengan id dan kodenya sendiri")
    void unit() {
        UnitRingkas baru = wilayah.ringkas(hasil);

        assertThat(hasil).isNotIn(kelurahan.rtA, kelurahan.rtB);
        assertThat(baru.status()).isEqualTo(StatusUnit.AKTIF);
        assertThat(baru.nama()).isEqualTo("RT 001/RW 01");
        assertThat(baru.kode()).isEqualTo(wilayah.ringkas(kelurahan.rwA).kode() + ".001");
        assertThat(wilayah.unit(hasil).mulai()).isEqualTo(hariIni);
        assertThat(List.of(kelurahan.rtA, kelurahan.rtB)).allSatisfy(lama -> {
            assertThat(wilayah.ringkas(lama).status()).isEqualTo(StatusUnit.DIGABUNG);
            assertThat(wilayah.unit(lama).sampai()).isEqualTo(kemarin);
        });
        assertThat(wilayah.jumlahRtAktif(kelurahan.rwA)).isEqualTo(9);
        assertThat(wilayah.jumlahRtAktif(kelurahan.rwB)).isEqualTo(8);
    }

    @Test
    @DisplayName("silsilah menghubungkan RT baru dengan kedua RT lama melalui Keputusannya")
    void silsilah() {
        assertThat(wilayah.pendahulu(hasil)).extracting(SilsilahUnit::pendahuluId)
                .containsExactlyInAnyOrder(kelurahan.rtA, kelurahan.rtB);
        assertThat(wilayah.penerus(kelurahan.rtB)).singleElement().satisfies(baris -> {
            assertThat(baris.penerusId()).isEqualTo(hasil);
            assertThat(baris.jenis()).isEqualTo(JenisSilsilah.PENGGABUNGAN);
            assertThat(baris.keputusanId()).isEqualTo(dasar.id());
            assertThat(baris.tanggal()).isEqualTo(hariIni);
        });
    }

    @Test
    @DisplayName("tetangga RT lama menjadi tetangga RT baru")
    void ketetanggaan() {
        assertThat(wilayah.tetangga(List.of(hasil, kelurahan.rtKosong), hariIni))
                .containsExactly(new Pasangan(hasil, kelurahan.rtKosong));
    }

    @Test
    @DisplayName("semua KK dan tempat tinggal berpindah hari ini; kemarin masih di RT lama")
    void kkDanDomisili() {
        String warga = kelurahan.kepalaB.get(0);

        assertThat(penduduk.jumlahKk(hasil, hariIni)).isEqualTo(85);
        assertThat(penduduk.jumlahKk(kelurahan.rtA, hariIni)).isZero();
        assertThat(penduduk.jumlahKk(kelurahan.rtA, kemarin)).isEqualTo(40);
        assertThat(penduduk.tinggalDi(warga, hasil, hariIni)).isTrue();
        assertThat(penduduk.tinggalDi(warga, kelurahan.rtB, hariIni)).isFalse();
        assertThat(penduduk.tinggalDi(warga, kelurahan.rtB, kemarin)).isTrue();
    }

    @Test
    @DisplayName("PERGUB171-PS16-2 warga RT hasil adalah warga RW tempat RT itu berada")
    void wargaRw() {
        assertThat(penduduk.tinggalDi(kelurahan.kepalaB.get(0), hasil, hariIni)).isTrue();
        assertThat(wilayah.leluhur(hasil, JenisUnit.RW)).map(Unit::id).contains(kelurahan.rwA);
    }

    @Test
    @DisplayName("RUKUN-POL-16 pengurus kedua RT lama berhenti karena penataan; pengurus RW tetap")
    void pengurus() {
        assertThat(jabatan.pengurus(kelurahan.rtA, hariIni)).isEmpty();
        assertThat(jabatan.pengurus(kelurahan.rtB, hariIni)).isEmpty();
        assertThat(jabatan.pengurus(kelurahan.rtA, kemarin)).hasSize(2)
                .allSatisfy(p -> assertThat(p.sebabAkhir()).isEqualTo(SebabAkhir.PENATAAN))
                .extracting(PemegangJabatan::keputusanAkhirId).containsOnly(dasar.id());
        assertThat(jabatan.pengurus(kelurahan.rwB, hariIni)).hasSize(2);
    }

    @Test
    @DisplayName("akun Ketua RT lama kehilangan kelompok kantornya seketika, akun Ketua RW tidak")
    void akun() {
        assertThat(kelompok("rt01")).isEmpty();
        assertThat(kelompok("rw01")).contains("ketua-rw-" + kelurahan.rwA);
    }

    @Test
    @DisplayName("Keputusan memuat nomor, penandatangan, dan kepala berkas saat ditandatangani")
    void suratKeputusan() {
        assertThat(dasar.nomor()).isEqualTo("1 TAHUN " + hariIni.getYear());
        assertThat(dasar.jabatanPenandatangan()).startsWith("Lurah Uji");
        assertThat(dasar.kepalaBerkas()).matches("[0-9a-f]{64}");
    }

    private List<String> kelompok(String peran) {
        return identityService.createGroupQuery().groupMember(kelurahan.akun(peran)).list().stream()
                .map(Group::getId).toList();
    }
}
