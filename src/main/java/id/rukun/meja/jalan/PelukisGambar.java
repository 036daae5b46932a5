package id.rukun.meja.jalan;

import id.rukun.engine.drawing.Bentuk;
import id.rukun.engine.drawing.Gambar;
import id.rukun.engine.drawing.Garis;
import id.rukun.engine.drawing.Jejak;
import id.rukun.engine.drawing.JenisBentuk;
import id.rukun.engine.drawing.Kotak;
import id.rukun.meja.jalan.GambarKasus.Coretan;
import id.rukun.meja.jalan.Sosok.Catatan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws a model with the way that a case has taken. Sizes are in units of the drawing, a unit is a pixel. */
class PelukisGambar {

    private static final int BARIS = 14;
    private static final double HURUF = 6.1;
    private static final int LEBAR_CATATAN = 350;
    private static final int HURUF_CATATAN = 48;
    private static final int TERPANJANG = 7;
    private static final int SELA = 10;

    private final String awalan;
    private final Gambar gambar;
    private final Map<String, List<Jejak>> jejak;
    private final Map<String, String> kalimat;
    private final Map<String, String> tautan;

    /**
     * @param awalan of all places on the page that belong to this drawing
     * @param kalimat what is told of an element beyond its state: with whom it is, and since when
     * @param tautan where an element leads, if not to its line in the list
     */
    PelukisGambar(String awalan, Gambar gambar, List<Jejak> jejak, Map<String, String> kalimat, Map<String, String> tautan) {
        this.awalan = awalan;
        this.gambar = gambar;
        this.jejak = jejak.stream().collect(Collectors.groupingBy(Jejak::aktivitas));
        this.kalimat = kalimat;
        this.tautan = tautan;
    }

    List<Sosok> sosok() {
        return gambar.bentuk().stream().map(this::sosok).toList();
    }

    List<Coretan> garis() {
        return gambar.garis().stream().map(this::coretan).toList();
    }

    private Coretan coretan(Garis garis) {
        boolean lewat = jejak.containsKey(garis.dari()) && jejak.containsKey(garis.ke());
        String titik = garis.titik().stream().map(t -> t.x() + "," + t.y()).collect(Collectors.joining(" "));
        List<BarisTeks> teks = garis.label() == null ? List.of() : diLuar(garis.nama(), garis.label());
        return new Coretan(lewat ? "garis lalu" : "garis", titik, teks);
    }

    private Sosok sosok(Bentuk bentuk) {
        boolean dijelaskan = !bentuk.jenis().wadah() || bentuk.jenis() == JenisBentuk.SUBPROSES;
        List<String> isi = dijelaskan ? catatan(bentuk) : List.of();
        String ke = tautan.getOrDefault(bentuk.id(), "#" + awalan + bentuk.id());
        return new Sosok(awalan + bentuk.id(), kelas(bentuk), rupa(bentuk.jenis()), bentuk.letak(), bentuk.lambang(),
                bentuk.berulang(), nama(bentuk), dijelaskan ? ke : null, String.join(". ", isi).replace("?. ", "? ").replace(".. ", ". "),
                dijelaskan ? catatan(bentuk, isi) : null);
    }

    private static String rupa(JenisBentuk jenis) {
        return jenis.peristiwa() ? "bulat" : jenis == JenisBentuk.GERBANG ? "wajik" : "kotak";
    }

    private String kelas(Bentuk bentuk) {
        return bentuk.jenis().name().toLowerCase(Locale.ROOT).replace('_', '-') + switch (keadaan(bentuk.id())) {
            case KINI -> " kini";
            case LALU -> " lalu";
            case BELUM -> "";
        };
    }

    /** Whether a case is, has been or has not been somewhere. */
    private enum Keadaan { KINI, LALU, BELUM }

    private Keadaan keadaan(String id) {
        List<Jejak> di = jejak.getOrDefault(id, List.of());
        return di.isEmpty() ? Keadaan.BELUM : di.stream().anyMatch(Jejak::kini) ? Keadaan.KINI : Keadaan.LALU;
    }

    private List<BarisTeks> nama(Bentuk bentuk) {
        Kotak di = bentuk.letak();
        return switch (bentuk.jenis()) {
            case KOLAM, LAJUR -> tegak(bentuk);
            case SUBPROSES -> List.of(new BarisTeks(di.x() + di.lebar() / 2, di.y() + 18, bentuk.nama(), "tengah"));
            case TUGAS_ORANG, TUGAS_RUKUN, PANGGILAN -> diDalam(bentuk);
            default -> bentuk.label() == null ? List.of() : diLuar(bentuk.nama(), bentuk.label());
        };
    }

    /** The name of a lane runs up its left edge; what is short of room stands in two lines. */
    private static List<BarisTeks> tegak(Bentuk bentuk) {
        Kotak di = bentuk.letak();
        List<String> baris = BarisTeks.bungkus(bentuk.nama(), (int) (di.tinggi() / HURUF));
        return BarisTeks.susun(baris, -(di.y() + di.tinggi() / 2), di.x() + 20 - (baris.size() - 1) * BARIS / 2, BARIS, "tegak");
    }

    private static List<BarisTeks> diDalam(Bentuk bentuk) {
        Kotak di = bentuk.letak();
        List<String> baris = BarisTeks.bungkus(bentuk.nama(), (int) ((di.lebar() - SELA) / HURUF));
        return BarisTeks.susun(baris, di.x() + di.lebar() / 2,
                di.y() + di.tinggi() / 2 + 4 - (baris.size() - 1) * BARIS / 2, BARIS, "tengah");
    }

    private static List<BarisTeks> diLuar(String nama, Kotak label) {
        int huruf = Math.max(8, (int) Math.ceil(label.lebar() / 5.2));
        return BarisTeks.susun(BarisTeks.bungkus(nama, huruf), label.x() + label.lebar() / 2, label.y() + 11, BARIS, "tengah kecil");
    }

    private List<String> catatan(Bentuk bentuk) {
        String nama = bentuk.nama().isEmpty() ? sebutan(bentuk) : bentuk.nama();
        String letak = kalimat.getOrDefault(bentuk.id(), switch (keadaan(bentuk.id())) {
            case KINI -> "Kasus ada di sini sekarang";
            case LALU -> "Sudah dilalui";
            case BELUM -> "Belum dilalui";
        });
        Stream<String> dasar = bentuk.dasar().isEmpty() ? Stream.empty()
                : Stream.of("Dasar: " + String.join("; ", bentuk.dasar()));
        return Stream.of(Stream.of(nama, letak), dasar, Stream.of(bentuk.keterangan())).flatMap(s -> s)
                .filter(teks -> !teks.isEmpty()).toList();
    }

    private static String sebutan(Bentuk bentuk) {
        return switch (bentuk.jenis()) {
            case GERBANG -> "Percabangan";
            case MULAI -> "Awal";
            case AKHIR -> "Akhir";
            default -> "Langkah";
        };
    }

    /** Beside the figure, within the frame: below it where there is room, otherwise above. */
    private Catatan catatan(Bentuk bentuk, List<String> isi) {
        List<String> baris = new ArrayList<>(BarisTeks.bungkus(isi.get(0), HURUF_CATATAN));
        int tebal = baris.size();
        isi.stream().skip(1).forEach(teks -> baris.addAll(terpotong(BarisTeks.bungkus(teks, HURUF_CATATAN))));
        int tinggi = baris.size() * BARIS + 2 * SELA;
        Kotak bingkai = gambar.bingkai();
        Kotak di = bentuk.letak();
        int x = Math.max(bingkai.x(), Math.min(di.x(), bingkai.x() + bingkai.lebar() - LEBAR_CATATAN));
        int bawah = di.y() + (bentuk.jenis() == JenisBentuk.SUBPROSES ? 28 : di.tinggi() + 6);
        int y = bawah + tinggi <= bingkai.y() + bingkai.tinggi() ? bawah : Math.max(bingkai.y(), di.y() - tinggi - 6);
        List<BarisTeks> teks = new ArrayList<>(BarisTeks.susun(baris.subList(0, tebal), x + SELA, y + SELA + 10, BARIS, "tebal"));
        teks.addAll(BarisTeks.susun(baris.subList(tebal, baris.size()), x + SELA, y + SELA + 10 + tebal * BARIS, BARIS, "biasa"));
        return new Catatan(new Kotak(x, y, LEBAR_CATATAN, tinggi), teks);
    }

    private static List<String> terpotong(List<String> baris) {
        return baris.size() <= TERPANJANG ? baris
                : Stream.concat(baris.stream().limit(TERPANJANG - 1), Stream.of(baris.get(TERPANJANG - 1) + " …")).toList();
    }
}
