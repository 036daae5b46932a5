package id.rukun.dokumen;

import id.rukun.dokumen.Naskah.Penutup;
import id.rukun.hukum.ParameterHukum;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How somebody signs at the foot of a document: where and when, and in which capacity he does ("Plt.", "a.n."). */
@Component
public class TandaTangan {

    /** Of a government: whether its Asisten act for the Sekretaris Daerah. */
    private static final String ATAS_NAMA = ".asisten.menerima";

    private final KepalaNaskah kepala;
    private final JabatanService jabatan;
    private final WilayahService wilayah;
    private final ParameterHukum parameter;

    TandaTangan(KepalaNaskah kepala, JabatanService jabatan, WilayahService wilayah, ParameterHukum parameter) {
        this.kepala = kepala;
        this.jabatan = jabatan;
        this.wilayah = wilayah;
        this.parameter = parameter;
    }

    /** Where the office of a unit has its seat, and a day: "Jakarta, 3 Mei 2019". */
    public List<String> tempat(String unitId, LocalDate hari) {
        return List.of(kepala.tempat(unitId) + ", " + Kalender.tulis(hari));
    }

    /**
     * In a post.
     *
     * @param unitId unit of the office in whose area he signs
     * @param hari the day of the document; the capacity is that of this day
     */
    public Penutup oleh(String unitId, LocalDate hari, PemegangJabatan siapa) {
        return oleh(tempat(unitId, hari), hari, siapa);
    }

    /**
     * The same where perhaps nobody holds the post: then the name stays open.
     *
     * @param siapa who holds it on the day
     * @param kantor name of the office
     */
    public Penutup oleh(String unitId, LocalDate hari, Optional<PemegangJabatan> siapa, String kantor) {
        return siapa.map(satu -> oleh(unitId, hari, satu))
                .orElseGet(() -> new Penutup(tempat(unitId, hari), KepalaNaskah.besar(kantor) + ",", Penutup.BELUM_DIKETAHUI, null));
    }

    /**
     * The same below other lines.
     *
     * @param atas what stands above his post
     */
    public Penutup oleh(List<String> atas, LocalDate hari, PemegangJabatan siapa) {
        List<String> baris = baris(hari, siapa);
        int akhir = baris.size() - 1;
        return new Penutup(Stream.concat(atas.stream(), baris.subList(0, akhir).stream()).toList(), baris.get(akhir) + ",",
                siapa.nama(), siapa.nip());
    }

    /** An Asisten in Bukittinggi acts for the Sekretaris Daerah (Pasal 8 ayat (4) and Pasal 12 Perwali Bukittinggi 65/2014). */
    private List<String> baris(LocalDate hari, PemegangJabatan siapa) {
        Stream<String> atasNama = siapa.jabatan() == Jabatan.ASISTEN && atasNamaSekda(siapa, hari)
                ? Stream.of("a.n. " + KepalaNaskah.besar(Jabatan.SEKDA.sebutan())) : Stream.empty();
        return Stream.concat(atasNama, jabatan.barisTandaTangan(siapa, hari).stream()).toList();
    }

    private boolean atasNamaSekda(PemegangJabatan siapa, LocalDate hari) {
        String kunci = wilayah.unit(siapa.unitId()).tenant() + ATAS_NAMA;
        return parameter.daftar(hari).stream().anyMatch(p -> p.kunci().equals(kunci) && Boolean.parseBoolean(p.nilai()));
    }
}
