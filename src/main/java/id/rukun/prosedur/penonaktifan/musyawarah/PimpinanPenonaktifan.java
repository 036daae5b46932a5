package id.rukun.prosedur.penonaktifan.musyawarah;

import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.penonaktifan.PenonaktifanService;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.Unit;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who invites to a Musyawarah about a member of a board and chairs it, never himself (RUKUN-POL-02, RUKUN-POL-21, AMB-89): whoever
 * exercises the chair, else the Sekretaris, else for an RT the Ketua RW, else the Lurah.
 */
@Component
public class PimpinanPenonaktifan {

    private final PenonaktifanService penonaktifan;
    private final JabatanService jabatan;
    private final WilayahService wilayah;

    PimpinanPenonaktifan(PenonaktifanService penonaktifan, JabatanService jabatan, WilayahService wilayah) {
        this.penonaktifan = penonaktifan;
        this.jabatan = jabatan;
        this.wilayah = wilayah;
    }

    /** Who chairs on a day; empty where there is not even a Lurah. */
    Optional<PemegangJabatan> pimpinan(String kasusId, LocalDate hari) {
        PemegangJabatan siapa = penonaktifan.subjek(kasusId);
        return calon(siapa.unitId(), hari).flatMap(Optional::stream).filter(p -> !p.orang().equals(siapa.orang())).findFirst();
    }

    /**
     * The mode in which the Musyawarah is held: the office that has its tasks is that of the chair, unless the one concerned has them
     * there, or would once the Ketua is absent: he is the Sekretaris. Then it is that of the Ketua RW for an RT, and at last that of
     * the Lurah.
     */
    public String mode(String kasusId, LocalDate hari) {
        PemegangJabatan siapa = penonaktifan.subjek(kasusId);
        boolean rt = wilayah.unit(siapa.unitId()).jenis() == JenisUnit.RT;
        if (!menggantikanKetua(siapa) && dijalankanOrangLain(siapa, siapa.unitId(), hari)) {
            return rt ? ModePenonaktifanRt.KETUA : ModePenonaktifanRw.KETUA;
        }
        if (!rt) {
            return ModePenonaktifanRw.LURAH;
        }
        return dijalankanOrangLain(siapa, rw(siapa.unitId()), hari) ? ModePenonaktifanRt.KETUA_RW : ModePenonaktifanRt.LURAH;
    }

    /** Whether he stands in for a Ketua who is absent (Pasal 22 ayat (2) huruf c). */
    private static boolean menggantikanKetua(PemegangJabatan siapa) {
        return siapa.jabatan() == Jabatan.SEKRETARIS_RT || siapa.jabatan() == Jabatan.SEKRETARIS_RW;
    }

    /** Who is meant where the conducting office does not chair: "Sekretaris RT …". */
    Optional<String> keterangan(String kasusId, Jabatan kantor, LocalDate hari) {
        return pimpinan(kasusId, hari).filter(p -> p.jabatan() != kantor).map(p -> "Yang mengundang dan memimpin musyawarah ini: "
                + p.nama() + ", " + jabatan.sebutan(p, hari) + ". Yang bersangkutan tidak mengundang, memimpin, atau mencatatnya "
                + "(kebijakan Rukun).");
    }

    /** The one concerned. */
    String orang(String kasusId) {
        return penonaktifan.subjek(kasusId).orang();
    }

    /** The meeting as its papers call it; by the post, without a name. */
    String perihal(String kasusId) {
        return "Penonaktifan " + jabatan.sebutan(penonaktifan.subjek(kasusId));
    }

    /** What is proposed to it. */
    String usul(String kasusId) {
        PemegangJabatan siapa = penonaktifan.subjek(kasusId);
        return "Penonaktifan " + siapa.nama() + " sebagai " + jabatan.sebutan(siapa);
    }

    private boolean dijalankanOrangLain(PemegangJabatan siapa, String unitId, LocalDate hari) {
        return jabatan.pemegangKursi(unitId, hari).filter(p -> !p.orang().equals(siapa.orang())).isPresent();
    }

    private Stream<Optional<PemegangJabatan>> calon(String unitId, LocalDate hari) {
        boolean rt = wilayah.unit(unitId).jenis() == JenisUnit.RT;
        Optional<PemegangJabatan> sekretaris = jabatan.pejabat(rt ? Jabatan.SEKRETARIS_RT : Jabatan.SEKRETARIS_RW, unitId, hari)
                .filter(p -> !jabatan.berhalangan(p, hari));
        Optional<PemegangJabatan> ketuaRw = rt ? jabatan.pemegangKursi(rw(unitId), hari) : Optional.empty();
        Optional<PemegangJabatan> lurah = wilayah.leluhur(unitId, JenisUnit.KELURAHAN)
                .flatMap(kelurahan -> jabatan.pejabat(Jabatan.LURAH, kelurahan.id(), hari));
        return Stream.of(jabatan.pemegangKursi(unitId, hari), sekretaris, ketuaRw, lurah);
    }

    /** The unit whose chair conducts. */
    String unit(String unitId, JenisUnit jenis) {
        return wilayah.leluhur(unitId, jenis).map(Unit::id).orElseThrow();
    }

    private String rw(String rt) {
        return unit(rt, JenisUnit.RW);
    }
}
