package id.rukun.prosedur.pencatatan.jabatan;

import id.rukun.engine.office.JenjangKantor;
import id.rukun.engine.office.Kantor;
import id.rukun.engine.office.PelaksanaKantor;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.catat.PerbaikanJabatanService;
import id.rukun.tenggat.JamRukun;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.Unit;
import id.rukun.wilayah.WilayahService;
import id.rukun.wilayah.kerja.UnitKerja;
import id.rukun.wilayah.kerja.UnitKerjaService;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which posts an office keeps in the register, its own and those of the offices that answer to it, and which office decides. */
@Component
public class JabatanKantor {

    private static final List<Jabatan> DICATAT = List.of(Jabatan.SEKDA, Jabatan.ASISTEN, Jabatan.KEPALA_UNIT, Jabatan.CAMAT, Jabatan.LURAH,
            Jabatan.PETUGAS_UNIT, Jabatan.PETUGAS_KELURAHAN);
    /** Who decides where nobody who works in cases stands above an office: of its city, else of its government. */
    private static final List<Jabatan> TERATAS = List.of(Jabatan.WALI_KOTA, Jabatan.SEKDA);

    private final JenjangKantor jenjang;
    private final Kantor kantor;
    private final PelaksanaKantor pelaksana;
    private final JabatanService jabatan;
    private final PerbaikanJabatanService register;
    private final WilayahService wilayah;
    private final UnitKerjaService unitKerja;
    private final JamRukun jam;

    JabatanKantor(JenjangKantor jenjang, Kantor kantor, PelaksanaKantor pelaksana, JabatanService jabatan,
            PerbaikanJabatanService register, WilayahService wilayah, UnitKerjaService unitKerja, JamRukun jam) {
        this.jenjang = jenjang;
        this.kantor = kantor;
        this.pelaksana = pelaksana;
        this.jabatan = jabatan;
        this.register = register;
        this.wilayah = wilayah;
        this.unitKerja = unitKerja;
        this.jam = jam;
    }

    /** Whether the office of a unit keeps a post: one of its own unit, or of who answers to its head, with his staff. */
    public boolean dicatat(String unitKantor, Jabatan jabatannya, String unitId) {
        if (!DICATAT.contains(jabatannya) || !bertempat(jabatannya, wilayah.ringkas(unitId).jenis())) {
            return false;
        }
        if (unitId.equals(unitKantor)) {
            return true;
        }
        String kepala = kantor.kepala(unitKantor);
        String atasan = jenjang.atasan(Kantor.idGrup(jabatannya.peran(), unitId));
        return atasan.equals(kepala) || jabatannya.jamak() && jenjang.atasan(atasan).equals(kepala);
    }

    /** The posts that the office of a unit keeps, the highest first. */
    public List<KursiDicatat> kursi(String unitKantor) {
        return unit(unitKantor).stream().flatMap(unit -> DICATAT.stream().filter(j -> dicatat(unitKantor, j, unit))
                .map(j -> new KursiDicatat(j, unit, null))).toList();
    }

    /** Who holds one of them, or is to hold one. */
    public List<PemegangJabatan> pemegang(String unitKantor) {
        return register.belumBerakhir(unit(unitKantor), DICATAT, jam.hariIni()).stream()
                .filter(p -> dicatat(unitKantor, p.jabatan(), p.unitId())).toList();
    }

    /** Units whose posts the office of a unit keeps. */
    public List<String> unit(String unitKantor) {
        Unit unit = wilayah.unit(unitKantor);
        return switch (unit.jenis()) {
            case KECAMATAN -> Stream.concat(Stream.of(unitKantor), wilayah.turunan(unitKantor, JenisUnit.KELURAHAN).stream()
                    .map(satu -> satu.id())).toList();
            case SETDA -> Stream.concat(Stream.of(unitKantor), unitKerja.aktif(unit.tenant(), jam.hariIni()).stream()
                    .map(UnitKerja::unitId)).distinct().toList();
            default -> List.of(unitKantor);
        };
    }

    private static boolean bertempat(Jabatan jabatannya, JenisUnit jenis) {
        // An area has a Sekda only where no Sekretariat Daerah is a unit of its own.
        return jabatannya == Jabatan.SEKDA ? jenis == JenisUnit.SETDA : jabatannya.kedudukan().contains(jenis);
    }

    /**
     * The office that decides about a post: the nearest one above it, and not the one that puts it forward, in which somebody else
     * works than these persons; empty where there is none.
     *
     * @param grup office of the post
     * @param pengaju office that puts it forward
     * @param pihak who puts it forward, and whom it is about ({@link PemegangJabatan#orang})
     */
    public Optional<String> penetap(String grup, String pengaju, Set<String> pihak) {
        String atasan = jenjang.atasan(grup);
        while (bertugas(atasan) && (atasan.equals(pengaju) || pelaksana.hanya(atasan, pihak))) {
            atasan = jenjang.atasan(atasan);
        }
        return bertugas(atasan) ? Optional.of(atasan) : teratas(Kantor.unitGrup(grup))
                .filter(g -> !g.equals(grup) && !g.equals(pengaju) && !pelaksana.hanya(g, pihak)).findFirst();
    }

    private static boolean bertugas(String grup) {
        return Jabatan.dariPeran(Kantor.peranGrup(grup)).bertugas();
    }

    private Stream<String> teratas(String unitId) {
        return TERATAS.stream().flatMap(j -> j.kedudukan().stream().flatMap(jenis -> wilayah.tempat(unitId, jenis).stream())
                .filter(unit -> jabatan.pejabat(j, unit.id(), jam.hariIni()).isPresent())
                .map(unit -> Kantor.idGrup(j.peran(), unit.id())));
    }
}
