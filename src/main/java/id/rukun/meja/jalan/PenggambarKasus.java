package id.rukun.meja.jalan;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.engine.drawing.Bentuk;
import id.rukun.engine.drawing.Gambar;
import id.rukun.engine.drawing.GambarModel;
import id.rukun.engine.drawing.Jejak;
import id.rukun.engine.drawing.JejakKasus;
import id.rukun.engine.drawing.ProsesKasus;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Draws a case: its procedure first, what it called behind. */
@Component
class PenggambarKasus {

    private final JejakKasus jejak;
    private final GambarModel model;
    private final WilayahService wilayah;

    PenggambarKasus(JejakKasus jejak, GambarModel model, WilayahService wilayah) {
        this.jejak = jejak;
        this.model = model;
        this.wilayah = wilayah;
    }

    /** What is to be drawn. */
    List<Ruas> ruas(Kasus kasus) {
        List<ProsesKasus> semua = jejak.dari(kasus);
        Map<String, String> nama = wilayah.nama(semua.stream().map(ProsesKasus::unitId).filter(Objects::nonNull).toList());
        return IntStream.range(0, semua.size()).mapToObj(i -> {
            ProsesKasus satu = semua.get(i);
            Gambar gambar = model.dari(satu.definisi());
            String unit = satu.induk() == null ? null : nama.get(satu.unitId());
            return new Ruas("g" + (i + 1), unit == null ? gambar.nama() : gambar.nama() + ", " + unit, satu, gambar);
        }).toList();
    }

    /** @param tahap the stages of the case, told on the drawing where they are drawn */
    List<GambarKasus> gambar(List<Ruas> ruas, List<TahapDilalui> tahap) {
        Map<String, String> tempat = ruas.stream().collect(Collectors.toMap(r -> r.proses().id(), Ruas::id));
        Map<String, String> kalimat = tahap.stream().collect(Collectors.groupingBy(TahapDilalui::gambar,
                Collectors.mapping(PenulisTahap::kalimat, Collectors.joining("; "))));
        return ruas.stream().map(r -> gambar(r, tempat, kalimat)).toList();
    }

    private static GambarKasus gambar(Ruas ruas, Map<String, String> tempat, Map<String, String> tahap) {
        Map<String, String> tautan = new HashMap<>();
        ruas.proses().jejak().stream().filter(j -> tempat.containsKey(j.dipanggil()))
                .forEach(j -> tautan.putIfAbsent(j.aktivitas(), "#" + tempat.get(j.dipanggil())));
        Map<String, String> kalimat = new HashMap<>();
        ruas.gambar().bentuk().stream().map(Bentuk::id).filter(id -> tahap.containsKey(ruas.tempat(id)))
                .forEach(id -> kalimat.put(id, tahap.get(ruas.tempat(id))));
        PelukisGambar pelukis = new PelukisGambar(ruas.id() + "-", ruas.gambar(), ruas.proses().jejak(), kalimat, tautan);
        return new GambarKasus(ruas.id(), ruas.judul(), kini(ruas), ruas.proses().selesai() == null,
                ruas.gambar().bingkai(), pelukis.sosok(), pelukis.garis());
    }

    private static String kini(Ruas ruas) {
        if (ruas.proses().selesai() != null) {
            return "Selesai pada " + Kalender.tulis(Kalender.hari(ruas.proses().selesai())) + ".";
        }
        String di = ruas.proses().jejak().stream().filter(Jejak::kini).map(Jejak::aktivitas).distinct()
                .flatMap(id -> ruas.bentuk(id).stream()).filter(b -> !b.jenis().wadah()).map(Bentuk::nama)
                .filter(nama -> !nama.isEmpty()).distinct().collect(Collectors.joining(", "));
        return di.isEmpty() ? "Berjalan." : "Sekarang pada: " + di + ".";
    }
}
