package id.rukun.prosedur.musyawarah.proses;

import static id.rukun.prosedur.musyawarah.formulir.PutusanLurah.LANJUT;
import static id.rukun.prosedur.musyawarah.register.StatusMusyawarah.BATAL;
import static id.rukun.prosedur.musyawarah.register.StatusMusyawarah.DITUNDA;
import static id.rukun.prosedur.musyawarah.register.StatusMusyawarah.GAGAL_KUORUM;
import static id.rukun.prosedur.musyawarah.register.StatusMusyawarah.SAH;
import static id.rukun.prosedur.musyawarah.register.StatusMusyawarah.SAH_TANPA_KUORUM;
import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.dokumen.DokumenService;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Ditolak;
import id.rukun.uji.Panggung;
import id.rukun.uji.UjiAplikasi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@UjiAplikasi
class KuorumMusyawarahRtTest {

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private DokumenService dokumen;

    @ParameterizedTest(name = "{0} dari {1} KK, {2} hadir gagal, {3} hadir sah")
    @CsvSource({"EX-067, 80, 53, 54", "EX-068, 81, 53, 54", "EX-069, 160, 106, 107"})
    @DisplayName("kuorum dua pertiga kepala keluarga")
    void duaPertiga(String contoh, int kk, int gagal, int sah) {
        RapatRt rapat = mulai(kk).rapat(gagal).rapat(sah);

        assertThat(rapat.status()).as(contoh).containsExactly(GAGAL_KUORUM, SAH);
        assertThat(rapat.tugasKetua()).containsExactly("CatatPembahasan");
    }

    @Test
    @DisplayName("EX-070 dua kali gagal berturut-turut, musyawarah ketiga sah tanpa kuorum")
    void ketigaDianggapSah() {
        RapatRt rapat = duaKaliGagal().rapat(10);

        assertThat(rapat.status()).containsExactly(GAGAL_KUORUM, GAGAL_KUORUM, SAH_TANPA_KUORUM);
        assertThat(rapat.tugasKetua()).containsExactly("CatatPembahasan");
    }

    @Test
    @DisplayName("EX-071 musyawarah berkuorum yang ditunda memutus hitungan kegagalan")
    void kuorumMemutusHitungan() {
        RapatRt rapat = mulai(100).rapat(40).rapat(70).ditunda().lurah(LANJUT).rapat(30);

        assertThat(rapat.status()).containsExactly(GAGAL_KUORUM, DITUNDA, GAGAL_KUORUM);
    }

    @Test
    @DisplayName("EX-073 pengecualian hanya untuk satu musyawarah sesudah dua kegagalan")
    void pengecualianSekaliSaja() {
        RapatRt rapat = duaKaliGagal().rapat(10).ditunda().rapat(10);

        assertThat(rapat.status()).containsExactly(GAGAL_KUORUM, GAGAL_KUORUM, DITUNDA, GAGAL_KUORUM);
    }

    @Test
    @DisplayName("EX-074 musyawarah yang batal tidak memutus dan tidak menambah hitungan")
    void batalTidakDihitung() {
        RapatRt rapat = mulai(100).rapat(40).batal().rapat(50).lurah(LANJUT).rapat(10);

        assertThat(rapat.status()).containsExactly(GAGAL_KUORUM, BATAL, GAGAL_KUORUM, SAH_TANPA_KUORUM);
    }

    @Test
    @DisplayName("EX-075 sesudah dua kegagalan, musyawarah tanpa peserta tetap gagal")
    void tanpaPeserta() {
        RapatRt rapat = duaKaliGagal().rapat(0);

        assertThat(rapat.status()).containsExactly(GAGAL_KUORUM, GAGAL_KUORUM, GAGAL_KUORUM);
        assertThat(panggung.kodeGagal(rapat.nomor())).contains("TANPA_PESERTA");
    }

    @Test
    @DisplayName("EX-077 istri yang ikut hadir bukan peserta; tanpa dia 53 dari 80 gagal")
    void istriBukanPeserta() {
        RapatRt rapat = mulai(80).undang();
        List<String> hadir = new ArrayList<>(rapat.hadir(53));
        panggung.ubah(e -> hadir.add(rapat.kelurahan.anggotaKeluarga(rapat.kelurahan.rtA)));

        Ditolak.dengan("BUKAN_PESERTA", () -> rapat.kehadiran(hadir)).contains("54", "1 bukan peserta");
        assertThat(rapat.kehadiran(rapat.hadir(53)).status()).containsExactly(GAGAL_KUORUM);
    }

    @Test
    @DisplayName("RUKUN-POL-09 kegagalan yang undangannya tidak lengkap tidak dihitung")
    void undanganTidakLengkap() {
        RapatRt rapat = mulai(30);
        Map<String, Object> tidakSemua = rapat.undangan();
        tidakSemua.put("semuaDiundang", false);
        rapat.rapat(tidakSemua, 5).rapat(5).lurah(LANJUT).rapat(5);

        assertThat(rapat.status()).containsExactly(GAGAL_KUORUM, GAGAL_KUORUM, GAGAL_KUORUM);
        assertThat(dokumen.dari(panggung.kasus(rapat.nomor()).id())).filteredOn(d -> d.nama().startsWith("Berita acara"))
                .extracting(d -> d.naskah().toString()).hasSize(3).satisfies(semua -> {
                    assertThat(semua.get(0)).contains("tidak semua peserta diundang. Kegagalan kuorum musyawarah ini tidak dihitung "
                            + "(kebijakan Rukun, RUKUN-POL-09).", "musyawarah ini: 0 kali (Pasal 40 ayat (2)");
                    assertThat(semua.get(1)).contains("musyawarah ini: 1 kali (Pasal 40 ayat (2)").doesNotContain("RUKUN-POL-09");
                });
        assertThat(rapat.rapat(5).status()).endsWith(SAH_TANPA_KUORUM);
    }

    @Test
    @DisplayName("RUKUN-POL-09 kuorum tercapai tanpa semua peserta diundang: temuan dalam berkas dan pada lembar, tidak batal")
    void berkuorumTanpaSemuaDiundang() {
        RapatRt rapat = mulai(30);
        Map<String, Object> tidakSemua = rapat.undangan();
        tidakSemua.put("semuaDiundang", false);
        rapat.rapat(tidakSemua, 20);

        assertThat(rapat.status()).containsExactly(SAH);
        assertThat(panggung.kodeGagal(rapat.nomor())).containsExactly("UNDANGAN_TIDAK_LENGKAP");
        assertThat(rapat.lembar("CatatPembahasan")).contains("tidak semua peserta diundang: sah");
    }

    @Test
    @DisplayName("RUKUN-POL-09 kegagalan pada hari lain daripada yang diundangkan dicatat dan tidak dihitung")
    void hariLain() {
        RapatRt rapat = mulai(30);
        Map<String, Object> kemarin = rapat.undangan();
        kemarin.put("tanggalMusyawarah", jam.hariIni().minusDays(1));
        rapat.rapat(kemarin, 5).rapat(5).lurah(LANJUT).rapat(5);

        assertThat(rapat.status()).containsExactly(GAGAL_KUORUM, GAGAL_KUORUM, GAGAL_KUORUM);
        assertThat(panggung.kodeGagal(rapat.nomor())).contains("UNDANGAN_TIDAK_LENGKAP");
    }

    @Test
    @DisplayName("peserta ditetapkan pada hari undangan: yang pindah sesudahnya tetap, yang datang sesudahnya tidak")
    void pesertaPadaHariUndangan() {
        RapatRt rapat = mulai(3).undang();
        List<String> hadir = new ArrayList<>(rapat.hadir(3));
        panggung.ubah(e -> rapat.kelurahan.kkKeluar(hadir.get(0), jam.hariIni().minusDays(3)));
        panggung.ubah(e -> hadir.add(rapat.kelurahan.kkMasuk(rapat.kelurahan.rtA, jam.hariIni().minusDays(3))));

        Ditolak.dengan("BUKAN_PESERTA", () -> rapat.kehadiran(hadir));
        assertThat(rapat.kehadiran(hadir.subList(0, 3)).status()).containsExactly(SAH);
    }

    @Test
    @DisplayName("undangan yang dikirim terlambat dicatat memakai daftar kepala keluarga pada hari undangan")
    void undanganDicatatKemudian() {
        RapatRt rapat = mulai(3);
        List<String> semula = new ArrayList<>(rapat.hadir(3));
        panggung.ubah(e -> rapat.kelurahan.kkKeluar(semula.get(0), jam.hariIni().minusDays(3)));
        panggung.ubah(e -> rapat.kelurahan.kkMasuk(rapat.kelurahan.rtA, jam.hariIni().minusDays(3)));

        assertThat(rapat.undang().kehadiran(semula).status()).containsExactly(SAH);
    }

    private RapatRt mulai(int kk) {
        return RapatRt.mulai(panggung, jam.hariIni(), kk);
    }

    /** The third meeting of an RT with 100 families is next, and the Lurah lets it take place. */
    private RapatRt duaKaliGagal() {
        return mulai(100).rapat(40).rapat(50).lurah(LANJUT);
    }
}
