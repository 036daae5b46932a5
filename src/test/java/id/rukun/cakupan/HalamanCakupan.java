package id.rukun.cakupan;

import id.rukun.hukum.KeteranganAturan;
import id.rukun.hukum.Parameter;
import id.rukun.hukum.muat.HukumUji;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Writes the page that says, provision by provision, what of the law is built. */
final class HalamanCakupan {

    private static final String PEMBUKA = """
            # Cakupan hukum

            Halaman ini ditulis oleh sebuah uji (`CakupanTest`) dari keadaan program yang sebenarnya; jangan disunting
            dengan tangan. Setiap norma (pasal, ayat, angka, huruf, atau diktum) dibandingkan dengan apa yang harus
            mewujudkannya.

            | Keadaan | Artinya |
            |---|---|
            | dibangun | semua yang disebut pada kolom *Wujud* ada |
            | sebagian | sebagian ada; sisanya pada kolom *Belum ada* |
            | belum dibangun | belum ada satu pun |
            | tidak diotomatiskan | tidak ada yang dapat dikerjakan program; alasannya disebut |

            Yang dihitung ada:

            - **aturan** yang dapat ditanya, atau yang akibatnya disebut oleh sebuah model;
            - **parameter** (PRM, PRD) yang dimuat dan dipakai, **tenggat** (TM) yang disebut model atau program;
            - **prosedur** (P) yang mempunyai model, **peran** yang mendapat tugas dalam sebuah model;
            - **dokumen** (DOC) yang dicatat oleh sebuah langkah; bentuk cetaknya belum tentu ada;
            - bagian **register** (nama seperti `penduduk.KartuKeluarga`).

            *Dibangun* berarti hal itu ada, bukan bahwa setiap prosedur yang memerlukannya sudah ada: sebuah pasal dapat
            dipakai oleh banyak prosedur. Id yang diawali PERGUB171, P, PRM, TM, dan DOC berasal dari Pergub
            DKI 171/2016, I19 dari Ingub DKI 86/2019, I16 dari Ingub DKI 86/2016, BKT dari Perwali Bukittinggi 65/2014,
            BJR dari Perwali Banjar 6/2023. RUKUN dan PRD adalah kebijakan Rukun, bukan hukum,
            kecuali yang dasarnya menyebut undang-undang.
            """;

    private static final String HITUNGAN = """

            Aturan yang dibangun: %d, di antaranya %d disebut oleh sebuah uji. Parameter yang dimuat: %d, di antaranya %d
            belum dipakai. Model prosedur: %d.
            """;

    private final StringBuilder teks = new StringBuilder(PEMBUKA);
    private final List<Regulasi> regulasi;
    private final List<ProsedurKatalog> prosedur;
    private final Bangunan bangunan;

    HalamanCakupan(List<Regulasi> regulasi, List<ProsedurKatalog> prosedur, Bangunan bangunan) {
        this.regulasi = regulasi;
        this.prosedur = prosedur;
        this.bangunan = bangunan;
    }

    String tulis() {
        ringkasan();
        regulasi.forEach(this::norma);
        aturan();
        prosedurKatalog();
        parameter();
        return teks.toString();
    }

    private void ringkasan() {
        kepala("Ringkasan", "Peraturan", "Norma", "Dibangun", "Sebagian", "Belum dibangun", "Tidak diotomatiskan",
                "Contoh penerimaan yang diuji");
        for (Regulasi r : regulasi) {
            Map<KeadaanCakupan, Long> jumlah = r.norma().stream().collect(Collectors.groupingBy(this::keadaan,
                    () -> new EnumMap<>(KeadaanCakupan.class), Collectors.counting()));
            baris(r.regulasi(), r.norma().size(), jumlah.getOrDefault(KeadaanCakupan.DIBANGUN, 0L),
                    jumlah.getOrDefault(KeadaanCakupan.SEBAGIAN, 0L), jumlah.getOrDefault(KeadaanCakupan.BELUM, 0L),
                    jumlah.getOrDefault(KeadaanCakupan.TIDAK_DIOTOMATISKAN, 0L), contoh(r));
        }
        hitungan();
        regulasi.stream().map(r -> bangunan.contoh(r.awalanContoh())).filter(ids -> !ids.isEmpty())
                .forEach(ids -> teks.append("\nContoh yang diuji: ").append(String.join(", ", ids)).append(".\n"));
    }

    private void hitungan() {
        Set<String> aturan = bangunan.aturan();
        long teruji = aturan.stream().filter(id -> !bangunan.uji(id).isEmpty()).count();
        long dimuat = HukumUji.PARAMETER.semua().stream().map(Parameter::id).distinct().count();
        teks.append(HITUNGAN.formatted(aturan.size(), teruji, dimuat, bangunan.belumDipakai().size(),
                bangunan.model().size()));
    }

    private String contoh(Regulasi r) {
        return r.contoh() == 0 ? "–" : bangunan.contoh(r.awalanContoh()).size() + " dari " + r.contoh();
    }

    private void norma(Regulasi r) {
        teks.append("\n## ").append(r.regulasi()).append("\n\n").append(kalimat(r.perihal())).append(".\n");
        kepala(null, "Norma", "Yang diminta", "Keadaan", "Wujud", "Belum ada");
        for (Norma n : r.norma()) {
            String sebutan = keadaan(n).sebutan();
            baris(n.norma(), n.pokok(), n.diotomatiskan() ? sebutan : sebutan + ": " + n.alasan(),
                    kode(n.wujud(), bangunan::ada), belumAda(n.wujud()));
        }
    }

    private KeadaanCakupan keadaan(Norma norma) {
        return KeadaanCakupan.dari(norma, bangunan::ada);
    }

    private static String kode(Collection<String> ids, Predicate<String> yangMana) {
        return ids.stream().filter(yangMana).map(id -> "`" + id + "`").collect(Collectors.joining(", "));
    }

    private String belumAda(Collection<String> ids) {
        return ids.stream().filter(id -> !bangunan.ada(id))
                .map(id -> "`" + id + "`" + (bangunan.dimuat(id) ? " (dimuat, belum dipakai)" : ""))
                .collect(Collectors.joining(", "));
    }

    private void aturan() {
        kepala("Aturan yang dibangun", "Aturan", "Isi", "Langkah pada model", "Uji");
        for (String id : bangunan.aturan()) {
            String judul = HukumUji.KATALOG.semua().stream().filter(a -> a.id().equals(id)).map(KeteranganAturan::judul)
                    .findFirst().orElse("akibat yang dikerjakan register");
            baris("`" + id + "`", judul, String.join("; ", bangunan.langkah(id)), String.join(", ", bangunan.uji(id)));
        }
    }

    private void prosedurKatalog() {
        kepala("Prosedur", "Prosedur", "Nama", "Dasar", "Model", "Aturan yang ada");
        for (ProsedurKatalog p : prosedur) {
            long ada = p.aturan().stream().filter(bangunan::ada).count();
            String aturan = p.aturan().isEmpty() ? "–" : ada + " dari " + p.aturan().size();
            baris(p.id(), p.nama(), p.dasar(), model(p), aturan);
        }
        bangunan.model().stream().filter(m -> m.katalog().isEmpty())
                .forEach(m -> baris("Rukun", m.nama(), "–", "`" + m.kunci() + "`", "–"));
    }

    private String model(ProsedurKatalog p) {
        return bangunan.model().stream().filter(m -> m.katalog().contains(p.id())).map(m -> "`" + m.kunci() + "`")
                .findFirst().orElse("belum dibangun");
    }

    private void parameter() {
        kepala("Parameter yang dimuat, belum dipakai", "Parameter", "Kunci", "Nilai", "Dasar");
        bangunan.belumDipakai().forEach(p -> baris(p.id(), "`" + p.kunci() + "`", p.nilai(), p.dasar()));
    }

    private void kepala(String judul, String... kolom) {
        if (judul != null) {
            teks.append("\n## ").append(judul).append('\n');
        }
        teks.append('\n');
        baris((Object[]) kolom);
        teks.append("|---".repeat(kolom.length)).append("|\n");
    }

    private void baris(Object... sel) {
        for (Object isi : sel) {
            teks.append("| ").append(isi).append(' ');
        }
        teks.append("|\n");
    }

    private static String kalimat(String frasa) {
        return Character.toUpperCase(frasa.charAt(0)) + frasa.substring(1);
    }
}
