package id.rukun.prosedur.pencatatan.proses.salinan;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.dokumen.Dokumen;
import id.rukun.dokumen.DokumenService;
import id.rukun.dokumen.Naskah.Bagian;
import id.rukun.penduduk.catat.PembacaPenduduk;
import id.rukun.prosedur.pencatatan.proses.KasusPencatatan;
import id.rukun.prosedur.pencatatan.salinan.SalinanDataService;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Ditolak;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.UjiAplikasi;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is held about a person is given to him. */
@UjiAplikasi
class SalinanDataTest {

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private SalinanDataService salinan;
    @Autowired private DokumenService dokumen;
    @Autowired private PembacaPenduduk pembaca;

    private KelurahanUji kelurahan;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan();
    }

    private KasusPencatatan kasus() {
        return new KasusPencatatan(panggung, kelurahan, jam.hariIni());
    }

    private Map<String, Object> isian(String orang) {
        return KasusPencatatan.dengan(jam.hariIni(), Map.of("penduduk", orang));
    }

    @Test
    @DisplayName("datanya, juga yang semula, tempat tinggal, kartu, jabatan, dan kasusnya; tidak ada data orang lain, tidak ada NIK utuh")
    void isinya() {
        String ketua = kelurahan.orang("rt01");
        kasus().tercatat(kasus().tentang("PEMBETULAN", ketua, Map.of("namaBenar", "Budi Santoso")));
        KasusPencatatan kasus = kasus().mintaSalinan("petugas", isian(ketua)).disetujui("lurah", "DISUSUN");

        assertThat(dokumen.dari(kasus.id())).extracting(Dokumen::nama).containsExactly("Salinan data pribadi");
        String naskah = dokumen.dari(kasus.id()).get(0).naskah().toString();
        assertThat(naskah).contains("Budi Santoso", "Tercatat sebelum dibetulkan", "Ketua RT 001", "UU Nomor 27 Tahun 2022",
                "Surat keterangan RT nomor 12/RT", "Data orang lain tidak dimuat", "Kasus " + kasus.nomor(), kelurahan.nama("lurah"))
                .doesNotContain("Warga 1").doesNotContainPattern("(?<!\\d)\\d{16}(?!\\d)");
        List<Bagian> bagian = salinan.bagian(ketua);
        assertThat(bagian.toString()).contains("Budi Santoso", "Tercatat sebelum dibetulkan", "Ketua, lahir", "RT 001/RW 01, sejak 1 Januari 2018",
                "Ketua RT 001", "Perubahan register penduduk", kasus.nomor(), "register memuatnya utuh").doesNotContain("Sekretaris", "Warga 1");
        assertThat(bagian.toString()).doesNotContainPattern("\\d{16}");
        assertThat(salinan.bagian(kelurahan.kepalaA.get(0)).toString()).contains("sebagai kepala keluarga, di RT 001/RW 01",
                "Kasus yang menyebutnya");
    }

    @Test
    @DisplayName("kepala keluarga hanya sejak ia mengepalai kartunya: tahun kepala yang lama tidak disebut sebagai tahunnya")
    void kepalaPerMasa() {
        String lama = kelurahan.kepalaA.get(0);
        String baru = kelurahan.kepalaA.get(1);
        LocalDate hari = jam.hariIni();
        String nomorKk = pembaca.keadaan(lama).orElseThrow().kartu().nomor();
        kasus().tercatat(kasus().tentang("PINDAH_RT", baru, Map.of("rt", kelurahan.rtKosong, "kartu", "TETAP", "berlaku",
                hari.minusDays(9))));
        kasus().tercatat(kasus().tentang("PINDAH_RT", baru, Map.of("rt", kelurahan.rtA, "kartu", "ANGGOTA", "hubungan", "FAMILI_LAIN",
                "nomorKk", nomorKk, "berlaku", hari.minusDays(6))));
        kasus().tercatat(kasus().tentang("KEPALA_KELUARGA", baru, Map.of("anggota", KasusPencatatan.anggota(lama, "ISTRI"), "berlaku",
                hari.minusDays(3))));

        assertThat(masa(baru, nomorKk)).containsExactly(hari.minusDays(6) + " anggota", hari.minusDays(3) + " kepala");
        assertThat(masa(lama, nomorKk)).hasSize(2).first().asString().endsWith("kepala").doesNotStartWith(hari.minusDays(3).toString());
    }

    private List<String> masa(String orang, String nomorKk) {
        return pembaca.masa(orang).stream().filter(m -> nomorKk.equals(m.nomorKk()))
                .map(m -> m.mulai() + (m.rtId() == null ? " anggota" : " kepala")).sorted().toList();
    }

    @Test
    @DisplayName("hanya penduduk Kelurahan itu, satu permintaan sekaligus; dikembalikan, diperbaiki, ditolak")
    void ditolak() {
        String warga = kelurahan.kepalaA.get(0);
        Ditolak.dengan("PENDUDUK_DI_LUAR_WILAYAH", () -> kasus().mintaSalinan("petugas", isian(panggung.kelurahan().kepalaA.get(0))));
        KasusPencatatan kasus = kasus().mintaSalinan("petugas", isian(warga));
        Ditolak.dengan("SEDANG_DICATAT", () -> kasus().mintaSalinan("lurah", isian(warga))).contains(kasus.nomor());
        kasus.putus("lurah", "KEMBALIKAN");
        kasus.pejabat("petugas").kirim(kasus.nomor(), "PerbaikiSalinan", isian(warga));
        kasus.putus("lurah", "TOLAK");
        panggung.pastikanSelesai(kasus.nomor(), "DITOLAK");
        assertThat(dokumen.dari(kasus.id())).isEmpty();
    }
}
