package id.rukun.prosedur.penggabungan.proses;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Ditolak;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.uji.UjiAplikasi;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** P-10/G9: the conditions that the register answers after the Musyawarah at Kelurahan level. */
@UjiAplikasi
class SyaratPenggabunganTest {

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;

    private KelurahanUji kelurahan;
    private Jalan jalan;

    @Test
    @DisplayName("79 KK di luar batas, 80 KK memenuhi; register dibetulkan, lalu diperiksa ulang")
    void jumlahKurang() {
        sampaiSyarat(kecil().kkB(39));
        belumTerpenuhi("HASIL_DI_LUAR_BATAS");

        panggung.ubah(e -> kelurahan.kkMasuk(kelurahan.rtB, jam.hariIni()));
        jalan.tinjauSyarat("PERIKSA_ULANG");
        assertThat(jalan.pejabat("petugas").namaTugas(jalan.nomor())).containsExactly("LengkapiRancangan");
    }

    @Test
    @DisplayName("EX-232 RT yang dikecualikan (40 KK) dengan RT biasa (130 KK): 170 di luar batas; Lurah menolak")
    void dikecualikanDenganBiasa() {
        sampaiSyarat(kecil().dikecualikanA().kkB(130));
        belumTerpenuhi("HASIL_DI_LUAR_BATAS");
        assertThat(jalan.pejabat("lurah").lembar(jalan.pejabat("lurah").tugas(jalan.nomor(), "TinjauSyarat")))
                .contains("170");

        jalan.tinjauSyarat("TOLAK");
        panggung.pastikanSelesai(jalan.nomor(), "DITOLAK_LURAH");
    }

    @Test
    @DisplayName("RT yang tidak berdekatan: belum terpenuhi, juga pada pemeriksaan ulang, sampai ketetanggaan dicatat")
    void tidakBerdekatan() {
        sampaiSyarat(kecil().terpisah());
        belumTerpenuhi("TIDAK_BERDEKATAN");

        jalan.tinjauSyarat("PERIKSA_ULANG");
        assertThat(panggung.kodeGagal(jalan.nomor())).containsExactly("TIDAK_BERDEKATAN", "TIDAK_BERDEKATAN", "TIDAK_BERDEKATAN");
        panggung.ubah(e -> kelurahan.dekatkan(kelurahan.rtA, kelurahan.rtB));
        jalan.tinjauSyarat("PERIKSA_ULANG");
        assertThat(jalan.pejabat("petugas").namaTugas(jalan.nomor())).containsExactly("LengkapiRancangan");
    }

    @Test
    @DisplayName("RUKUN-POL-13 RW yang tinggal 7 RT: temuan menyebut P-15; menolak perlu alasan yang cukup")
    void rwDiBawahDelapan() {
        sampaiSyarat(kecil().rtPerRw(8));
        belumTerpenuhi("DAMPAK_RW_BELUM_DIPERTIMBANGKAN");
        assertThat(panggung.berkas(jalan.nomor(), JenisEntri.TEMUAN)).singleElement().satisfies(temuan ->
                assertThat(temuan.path("keterangan").asText()).contains("RW 02", "menjadi 7", "P-15"));

        Ditolak.dengan("ALASAN_TERLALU_PENDEK", () -> jalan.pejabat("lurah").kirim(jalan.nomor(), "TinjauSyarat",
                Map.of("putusan", "TOLAK", "alasan", "Kurang RT.")));
    }

    @Test
    @DisplayName("yang sudah diketahui ketika RT dipilih dikatakan saat itu sebagai peringatan, dan tidak menahan apa pun")
    void diketahuiSejakAwal() {
        kelurahan = panggung.kelurahan(kecil().terpisah().kkB(39).rtPerRw(8));
        jalan = new Jalan(panggung, kelurahan, jam.hariIni()).mulai().pilihRt();

        assertThat(panggung.berkas(jalan.nomor(), JenisEntri.PUTUSAN))
                .filteredOn(p -> p.path("akibat").asText().equals("PERINGATAN"))
                .extracting(p -> p.path("kode").asText())
                .contains("TIDAK_BERDEKATAN", "HASIL_DI_LUAR_BATAS", "DAMPAK_RW_BELUM_DIPERTIMBANGKAN");
        String lembar = jalan.pejabat("rw01").lembar(jalan.pejabat("rw01").tugas(jalan.nomor(), "UndangPeserta"));
        assertThat(lembar).contains("Sudah diketahui sekarang", "Hasil penggabungan: 79 KK; harus 80–160",
                "tidak berdekatan", "menjadi 7", "kebijakan Rukun");
    }

    @Test
    @DisplayName("RUKUN-POL-71 RT dan RW tanpa pengurus: diperingatkan ketika RT dipilih, dan pada setiap tugas")
    void tanpaPengurus() {
        kelurahan = panggung.kelurahan(kecil());
        panggung.ubah(e -> List.of(kelurahan.rtA, kelurahan.rwB)
                .forEach(unit -> kelurahan.tanpaPengurus(unit, jam.hariIni())));
        panggung.sinkronkan(kelurahan);
        jalan = new Jalan(panggung, kelurahan, jam.hariIni()).mulai().pilihRt();

        assertThat(panggung.kodeGagal(jalan.nomor())).containsExactly("PENGURUS_TIDAK_TERSEDIA");
        assertThat(jalan.pejabat("rw01").lembar(jalan.pejabat("rw01").tugas(jalan.nomor(), "UndangPeserta")))
                .contains("Sudah diketahui sekarang, mengikat kemudian: Kepengurusan belum lengkap: RT 001/RW 01 dan "
                        + "RW 02 tidak mempunyai pengurus", "kursi Ketua RW 02 tidak dilaksanakan siapa pun");
    }

    @Test
    @DisplayName("bila semua sudah terpenuhi tidak ada peringatan")
    void tanpaPeringatan() {
        kelurahan = panggung.kelurahan(kecil());
        jalan = new Jalan(panggung, kelurahan, jam.hariIni()).mulai().pilihRt();
        assertThat(panggung.kodeGagal(jalan.nomor())).isEmpty();
        assertThat(jalan.pejabat("rw01").lembar(jalan.pejabat("rw01").tugas(jalan.nomor(), "UndangPeserta")))
                .doesNotContain("Sudah diketahui sekarang");
    }

    private static RencanaKelurahan kecil() {
        return new RencanaKelurahan().kkA(40).kkB(40);
    }

    private void sampaiSyarat(RencanaKelurahan rencana) {
        kelurahan = panggung.kelurahan(rencana);
        jalan = new Jalan(panggung, kelurahan, jam.hariIni()).sampaiMufakat();
    }

    private void belumTerpenuhi(String kode) {
        // Known and told when the RT were chosen, binding now.
        assertThat(panggung.kodeGagal(jalan.nomor())).containsOnly(kode).hasSizeGreaterThan(1);
        assertThat(jalan.pejabat("lurah").namaTugas(jalan.nomor())).containsExactly("TinjauSyarat");
    }
}
