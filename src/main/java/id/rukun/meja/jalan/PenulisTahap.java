package id.rukun.meja.jalan;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.engine.drawing.Bentuk;
import id.rukun.engine.drawing.Jejak;
import id.rukun.engine.drawing.JenisBentuk;
import id.rukun.engine.office.Kantor;
import id.rukun.engine.sheet.TahapBerjalan;
import id.rukun.engine.sheet.TahapTerbuka;
import id.rukun.isian.arsip.RiwayatIsian;
import id.rukun.meja.LetakKasus;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells the stages of a case: what offices had or have to do, for what the case waits, how it ended. */
@Component
class PenulisTahap {

    private static final String KINI = "sekarang";
    private static final String SELESAI = "selesai";
    private static final String DIHENTIKAN = "dihentikan";

    private final TahapTerbuka tahapTerbuka;
    private final RiwayatIsian riwayat;
    private final WilayahService wilayah;
    private final Kantor kantor;
    private final LetakKasus letak;
    private final JamRukun jam;

    PenulisTahap(TahapTerbuka tahapTerbuka, RiwayatIsian riwayat, WilayahService wilayah, Kantor kantor, LetakKasus letak,
            JamRukun jam) {
        this.tahapTerbuka = tahapTerbuka;
        this.riwayat = riwayat;
        this.wilayah = wilayah;
        this.kantor = kantor;
        this.letak = letak;
        this.jam = jam;
    }

    /** In the order in which the case came to them. */
    List<TahapDilalui> dari(Kasus kasus, List<Ruas> ruas) {
        Map<String, TahapBerjalan> terbuka = tahapTerbuka.perKasus(List.of(kasus.nomor())).values().stream()
                .flatMap(List::stream).collect(Collectors.toMap(TahapBerjalan::tugas, Function.identity()));
        Map<String, String> selesai = riwayat.kantorTugas(kasus.id());
        Map<String, String> nama = wilayah.nama(Stream.concat(selesai.values().stream(),
                terbuka.values().stream().map(TahapBerjalan::kantor).flatMap(Collection::stream))
                .map(Kantor::unitGrup).distinct().toList());
        List<Dilalui> semua = new ArrayList<>();
        ruas.forEach(r -> r.proses().jejak().forEach(j -> r.bentuk(j.aktivitas())
                .filter(b -> diceritakan(r, b, j)).ifPresent(b -> semua.add(new Dilalui(r, j, b)))));
        return semua.stream().sorted(Comparator.comparing(d -> d.jejak().mulai()))
                .map(d -> tulis(d, terbuka.get(d.jejak().tugas()), selesai.get(d.jejak().tugas()), nama)).toList();
    }

    /** The same as a sentence, for the drawing. */
    static String kalimat(TahapDilalui tahap) {
        String kantor = tahap.kantor() == null ? "" : tahap.kantor();
        return switch (tahap.keadaan()) {
            case KINI -> (kantor.isEmpty() ? "Menunggu" : "Sekarang pada " + kantor) + " sejak " + tahap.sejak()
                    + (tahap.sampai() == null ? "" : ", " + tahap.sampai());
            case SELESAI -> "Selesai pada " + tahap.sampai() + (kantor.isEmpty() ? "" : ", dikerjakan " + kantor);
            default -> "Dihentikan pada " + tahap.sampai();
        };
    }

    /** What Rukun does by itself takes no time; only where it stands still it is told. */
    private static boolean diceritakan(Ruas ruas, Bentuk bentuk, Jejak jejak) {
        return switch (bentuk.jenis()) {
            case TUGAS_ORANG -> true;
            case MULAI, TEMPEL, PANGGILAN, SUBPROSES, KOLAM, LAJUR -> false;
            case AKHIR -> !bentuk.nama().isEmpty() && !ruas.dalamPekerjaanRukun(bentuk);
            default -> jejak.kini();
        };
    }

    private TahapDilalui tulis(Dilalui dilalui, TahapBerjalan terbuka, String selesai, Map<String, String> nama) {
        Jejak jejak = dilalui.jejak();
        Bentuk bentuk = dilalui.bentuk();
        LocalDate batas = terbuka == null || terbuka.batas() == null ? null : Kalender.hari(terbuka.batas());
        return new TahapDilalui(bentuk.nama(), dilalui.ruas().judul(), kantor(bentuk, terbuka, selesai,
                bentuk.jenis() == JenisBentuk.TUGAS_ORANG && !jejak.kini() && !jejak.dibatalkan(), nama),
                hari(jejak.mulai()), jejak.kini() ? sampai(batas) : hari(jejak.selesai()),
                jejak.kini() ? KINI : jejak.dibatalkan() && selesai == null ? DIHENTIKAN : SELESAI,
                batas != null && batas.isBefore(jam.hariIni()), bentuk.keterangan(), bentuk.dasar(),
                dilalui.ruas().tempat(bentuk.id()));
    }

    /** @param diisiKembali whether it is a task that Rukun has handed in again, after the case had gone back */
    private String kantor(Bentuk bentuk, TahapBerjalan terbuka, String selesai, boolean diisiKembali,
            Map<String, String> nama) {
        if (terbuka != null) {
            return terbuka.kantor().isEmpty() ? "Pemulai kasus" : terbuka.kantor().stream()
                    .map(g -> kantor.nama(g, nama.get(Kantor.unitGrup(g)))).collect(Collectors.joining(", "));
        }
        if (selesai != null) {
            return kantor.nama(selesai, nama.get(Kantor.unitGrup(selesai)));
        }
        return bentuk.jenis() == JenisBentuk.TUGAS_RUKUN || diisiKembali ? "Rukun" : null;
    }

    private String sampai(LocalDate batas) {
        return batas == null ? null : "paling lambat " + letak.sampai(batas);
    }

    private static String hari(Instant saat) {
        return Kalender.tulis(Kalender.hari(saat));
    }

    /** One passage with what is drawn there. */
    private record Dilalui(Ruas ruas, Jejak jejak, Bentuk bentuk) {}
}
