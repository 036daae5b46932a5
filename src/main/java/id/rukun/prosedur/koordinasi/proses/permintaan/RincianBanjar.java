package id.rukun.prosedur.koordinasi.proses.permintaan;

import id.rukun.hukum.perwalibanjar.PilihanKata;
import id.rukun.hukum.perwalibanjar.SifatHubungan;
import id.rukun.isian.formulir.PilihanTetap;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.Koordinasi;
import id.rukun.prosedur.koordinasi.KoordinasiBentuk;
import id.rukun.prosedur.koordinasi.KoordinasiPihak;
import id.rukun.prosedur.koordinasi.KoordinasiService;
import id.rukun.prosedur.koordinasi.PihakBanjar;
import id.rukun.prosedur.koordinasi.formulir.permintaan.PilihanCara;
import id.rukun.prosedur.koordinasi.hubungan.HubunganPihak;
import id.rukun.prosedur.koordinasi.hubungan.HubunganService;
import id.rukun.tenggat.Kalender;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The details of a request in Banjar in words, for its sheet and its note. */
@Component
class RincianBanjar {

    private final KoordinasiService koordinasi;
    private final HubunganService hubungan;
    private final DirektoriUnit direktori;
    private final PihakBanjar pihak;

    RincianBanjar(KoordinasiService koordinasi, HubunganService hubungan, DirektoriUnit direktori, PihakBanjar pihak) {
        this.koordinasi = koordinasi;
        this.hubungan = hubungan;
        this.direktori = direktori;
        this.pihak = pihak;
    }

    /** What each relation may be by the table of pairs, a line for each. */
    List<String> berlaku(Koordinasi satu) {
        return hubungan.semua(satu.kasusId()).stream().map(this::berlaku).sorted().toList();
    }

    /** The kinds of parties (Pasal 18 ayat (1)) that are among the units of a request. */
    List<String> jenisPihak(Koordinasi satu) {
        return koordinasi.pihak(satu.kasusId()).stream().flatMap(p -> pihak.jenis(p.unitId()).stream()).map(Enum::name).distinct().toList();
    }

    /** All natures that one of the relations may have. */
    List<String> sifatBerlaku(Koordinasi satu) {
        return hubungan.semua(satu.kasusId()).stream().flatMap(yang -> yang.berlaku().stream()).distinct().toList();
    }

    private String berlaku(HubunganPihak yang) {
        return direktori.nama(yang.unitId()) + ": " + (yang.diatur() ? PilihanKata.sebut(SifatHubungan.class, yang.berlaku()) + " ("
                + yang.ayat() + ")" : "tidak diatur Pasal 15, tanpa sifat hubungan (menurut tafsir)");
    }

    /** What was chosen, by its label; what is not told yet is left out. */
    Map<String, List<String>> dipilih(Koordinasi satu) {
        Map<String, List<String>> hasil = new LinkedHashMap<>();
        tambah(hasil, "Ruang lingkup hubungan", satu.ruang());
        hasil.put("Sifat hubungan", koordinasi.pihak(satu.kasusId()).stream().filter(p -> !p.sifat().isEmpty()).map(this::sifat).toList());
        tambah(hasil, "Muatan struktural", satu.muatan());
        hasil.put("Cara", koordinasi.bentuk(satu.kasusId()).stream().filter(b -> b.cara() != null).map(RincianBanjar::cara).toList());
        tambah(hasil, "Waktu", satu.waktu());
        hasil.put("Kebutuhan", teks(satu.kebutuhan()));
        hasil.put("Jadwal", teks(jadwal(satu)));
        tambah(hasil, "Jalur instansi vertikal", satu.jalurIv());
        tambah(hasil, "Kegiatan konsultatif", satu.kegiatan());
        hasil.put("Kegiatan lain", teks(satu.kegiatanLain()));
        hasil.values().removeIf(List::isEmpty);
        return hasil;
    }

    private String sifat(KoordinasiPihak satu) {
        return direktori.nama(satu.unitId()) + ": " + PilihanKata.sebut(SifatHubungan.class, satu.sifat());
    }

    private static String cara(KoordinasiBentuk satu) {
        return satu.bentuk().sebutan() + ": " + PilihanCara.valueOf(satu.cara()).sebutan().toLowerCase();
    }

    private static String jadwal(Koordinasi satu) {
        return satu.jadwalMulai() == null ? null : satu.jadwalInterval().sebutan() + " mulai " + Kalender.tulis(satu.jadwalMulai())
                + (satu.jadwalAkhir() == null ? "" : " sampai " + Kalender.tulis(satu.jadwalAkhir()));
    }

    private static void tambah(Map<String, List<String>> hasil, String label, PilihanTetap pilihan) {
        hasil.put(label, teks(pilihan == null ? null : pilihan.sebutan()));
    }

    private static List<String> teks(String isi) {
        return isi == null ? List.of() : List.of(isi);
    }
}
