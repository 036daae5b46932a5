package id.rukun.model;

import id.rukun.isian.formulir.DariDaftar;
import id.rukun.isian.formulir.Formulir;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.web.util.HtmlUtils;

/** Writes the form of an isian record: everything that it shows is said by the record. */
public final class PenulisFormulir {

    private static final String PROSEDUR = "id.rukun.prosedur.";

    private final Class<? extends Record> isian;
    private final StringBuilder teks = new StringBuilder();

    private PenulisFormulir(Class<? extends Record> isian) {
        this.isian = isian;
    }

    /** All records that are forms. */
    public static List<Class<? extends Record>> isian() {
        var pencari = new ClassPathScanningCandidateComponentProvider(false);
        pencari.addIncludeFilter(new AnnotationTypeFilter(Formulir.class));
        return pencari.findCandidateComponents("id.rukun").stream()
                .<Class<? extends Record>>map(temuan ->
                        ClassUtils.resolveClassName(temuan.getBeanClassName(), null).asSubclass(Record.class))
                .toList();
    }

    /** Where the form lies: in the folder of the family that owns the record. */
    static Path berkas(Class<? extends Record> isian) {
        String keluarga = isian.getPackageName().replace(PROSEDUR, "").split("\\.")[0];
        return Path.of("forms", keluarga, kunci(isian) + ".html");
    }

    public static String tulis(Class<? extends Record> isian) {
        return new PenulisFormulir(isian).formulir();
    }

    private static String kunci(Class<? extends Record> isian) {
        return isian.getAnnotation(Formulir.class).kunci();
    }

    private String formulir() {
        teks.append("<form role=\"form\" class=\"rukun-formulir\" novalidate=\"novalidate\"").append(atribut("data-kunci",
                kunci(isian))).append(atribut("data-mulai", dimulai().orElse(""))).append(">\n");
        baris(1, "<div data-lembar=\"data-lembar\" hidden=\"hidden\"></div>");
        Arrays.stream(isian.getRecordComponents()).map(KolomIsian::new).forEach(this::kolom);
        teks.append('\n');
        baris(1, "<script cam-script=\"cam-script\" type=\"text/form-script\">window.Rukun.formulir(camForm);</script>");
        return teks.append("</form>\n").toString();
    }

    /** Key of the process that the form starts, if any. */
    private Optional<String> dimulai() {
        String kunci = "embedded:deployment:" + berkas(isian);
        return BerkasModel.semua().stream()
                .filter(m -> m.elemen(StartEvent.class).anyMatch(s -> kunci.equals(s.getCamundaFormKey())))
                .flatMap(m -> m.elemen(Process.class)).map(Process::getId).findFirst();
    }

    private void kolom(KolomIsian kolom) {
        teks.append('\n');
        kolom(kolom, 1);
    }

    private void kolom(KolomIsian kolom, int dalam) {
        String unsur = banyakKendali(kolom) ? "fieldset" : "div";
        baris(dalam, "<" + unsur + " class=\"rukun-kolom\""
                + atribut(kolom.dalamBaris() ? "data-bagian" : "data-kolom", kolom.kunci())
                + atribut("data-jenis", kolom.jenis().nama()) + (kolom.rahasia() ? " data-rahasia=\"data-rahasia\"" : "")
                + (kolom.diminta() ? " data-wajib=\"data-wajib\"" : "")
                + atribut("data-bila", kolom.bila().teks()) + batas(kolom) + ">");
        if (kolom.jenis() != JenisKolom.CENTANG) {
            label(kolom, dalam + 1);
        }
        keterangan(kolom, dalam + 1, kolom.jenis() != JenisKolom.CENTANG);
        kendali(kolom, dalam + 1);
        keterangan(kolom, dalam + 1, kolom.jenis() == JenisKolom.CENTANG);
        baris(dalam, "</" + unsur + ">");
    }

    private static boolean banyakKendali(KolomIsian kolom) {
        return kolom.jenis() == JenisKolom.PILIHAN || kolom.jenis() == JenisKolom.PILIHAN_BANYAK
                || kolom.jenis() == JenisKolom.BARIS;
    }

    private static String batas(KolomIsian kolom) {
        return atribut("data-minimum", kolom.min()) + atribut("data-maksimum", kolom.maks())
                + atribut("data-pola", kolom.pola()) + atribut("data-pola-pesan", kolom.pesanPola());
    }

    private void label(KolomIsian kolom, int dalam) {
        if (banyakKendali(kolom)) {
            baris(dalam, "<legend class=\"rukun-label\">" + aman(kolom.label()) + "</legend>");
        } else if (kolom.jenis() == JenisKolom.DAFTAR || kolom.jenis() == JenisKolom.PEMILIH_BANYAK) {
            baris(dalam, "<div class=\"rukun-label\">" + aman(kolom.label()) + "</div>");
        } else {
            baris(dalam, "<label class=\"rukun-label\"" + pengenal("for", kolom) + ">" + aman(kolom.label()) + "</label>");
        }
    }

    private void keterangan(KolomIsian kolom, int dalam, boolean diSini) {
        if (diSini && !kolom.keterangan().isEmpty()) {
            baris(dalam, "<p class=\"rukun-keterangan-kolom\">" + aman(kolom.keterangan()) + "</p>");
        }
    }

    private void kendali(KolomIsian kolom, int dalam) {
        switch (kolom.jenis()) {
            case TEKS_PANJANG -> baris(dalam, "<textarea class=\"form-control\"" + pengenal("id", kolom) + " rows=\""
                    + kolom.tinggi() + "\"" + atribut("maxlength", kolom.panjang()) + "></textarea>");
            case CENTANG -> baris(dalam, "<label class=\"rukun-pilihan\"><input type=\"checkbox\"/> <span class=\"rukun-label\">"
                    + aman(kolom.label()) + "</span></label>");
            case PILIHAN -> pilihan(kolom, dalam, "<input type=\"radio\"" + atribut("name", kolom.kunci()));
            case PILIHAN_RINGKAS -> ringkas(kolom, dalam);
            case PILIHAN_BANYAK -> pilihan(kolom, dalam, "<input type=\"checkbox\"");
            case PILIHAN_SERVER -> baris(dalam, "<select class=\"form-control\"" + pengenal("id", kolom)
                    + daftar(kolom) + (kolom.daftar().dicari() ? " data-dicari=\"data-dicari\"" : "") + "></select>");
            case DAFTAR, PEMILIH_BANYAK -> baris(dalam, "<div" + daftar(kolom) + "></div>");
            case LAMPIRAN -> baris(dalam, "<input type=\"file\"" + pengenal("id", kolom)
                    + " accept=\"application/pdf,image/jpeg,image/png\"" + (kolom.maks() > 1 ? " multiple=\"multiple\"" : "") + "/>");
            case BARIS -> {
                baris(dalam, "<template>");
                kolom.kolomBaris().forEach(bagian -> kolom(bagian, dalam + 1));
                baris(dalam, "</template>");
            }
            default -> baris(dalam, "<input type=\"text\" class=\"form-control" + kelas(kolom) + "\"" + pengenal("id", kolom)
                    + atribut("maxlength", kolom.panjang()) + "/>");
        }
    }

    /** What joins label and control; in a row, of which there are many, the field library writes it. */
    private static String pengenal(String atribut, KolomIsian kolom) {
        return kolom.dalamBaris() ? "" : atribut(atribut, kolom.kunci());
    }

    private void ringkas(KolomIsian kolom, int dalam) {
        baris(dalam, "<select class=\"form-control\">");
        baris(dalam + 1, "<option value=\"\">Pilih …</option>");
        kolom.konstanta().forEach(satu -> baris(dalam + 1, "<option" + atribut("value", ((Enum<?>) satu).name()) + ">"
                + aman(satu.sebutan()) + "</option>"));
        baris(dalam, "</select>");
    }

    private static String kelas(KolomIsian kolom) {
        return kolom.jenis() == JenisKolom.TEKS ? "" : " rukun-" + kolom.jenis().nama();
    }

    private void pilihan(KolomIsian kolom, int dalam, String kendali) {
        kolom.konstanta().forEach(satu -> baris(dalam, "<label class=\"rukun-pilihan\">" + kendali
                + atribut("value", ((Enum<?>) satu).name()) + "/> <span>" + aman(satu.sebutan()) + "</span></label>"));
    }

    private static String daftar(KolomIsian kolom) {
        DariDaftar daftar = kolom.daftar();
        return atribut("data-daftar", (daftar.dariLembar() ? "lembar." : "") + daftar.value())
                + atribut("data-induk", daftar.induk())
                + (daftar.bilaAda() ? " data-bila-ada=\"data-bila-ada\"" : "")
                + (kolom.jenis() == JenisKolom.DAFTAR ? atribut("data-kata", daftar.kata()) : "")
                + atribut("data-minimum", daftar.minimum())
                + (daftar.minimum().isEmpty() ? "" : atribut("data-sebutan", daftar.sebutanMinimum()))
                + atribut("data-minimum-kelompok", daftar.minimumKelompok())
                + atribut("data-bagian-id", kolom.bagian().collect(Collectors.joining("/")));
    }

    private static String atribut(String nama, Object nilai) {
        return Stream.ofNullable(nilai).map(Object::toString).filter(isi -> !isi.isEmpty())
                .map(isi -> " " + nama + "=\"" + aman(isi) + "\"").findFirst().orElse("");
    }

    private static String aman(String isi) {
        return HtmlUtils.htmlEscape(isi, "UTF-8");
    }

    private void baris(int dalam, String isi) {
        teks.append("  ".repeat(dalam)).append(isi).append('\n');
    }
}
