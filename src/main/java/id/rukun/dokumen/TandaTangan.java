package id.rukun.dokumen;

import id.rukun.dokumen.Naskah.Penutup;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How somebody signs at the foot of a document: where and when, and in which capacity he does ("Plt.", "a.n."). */
@Component
public class TandaTangan {

    private final KepalaNaskah kepala;
    private final JabatanService jabatan;

    TandaTangan(KepalaNaskah kepala, JabatanService jabatan) {
        this.kepala = kepala;
        this.jabatan = jabatan;
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
     * The same below other lines.
     *
     * @param atas what stands above his post
     */
    public Penutup oleh(List<String> atas, LocalDate hari, PemegangJabatan siapa) {
        List<String> baris = jabatan.barisTandaTangan(siapa, hari);
        int akhir = baris.size() - 1;
        return new Penutup(Stream.concat(atas.stream(), baris.subList(0, akhir).stream()).toList(), baris.get(akhir) + ",",
                siapa.nama(), siapa.nip());
    }
}
