package id.rukun.prosedur.pencatatan.jabatan;

import id.rukun.engine.office.JenjangKantor;
import id.rukun.engine.office.Kantor;
import id.rukun.engine.office.PelaksanaKantor;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.catat.KursiRegister;
import id.rukun.jabatan.catat.PerbaikanJabatanService;
import id.rukun.jabatan.pos.CatatPosService;
import id.rukun.jabatan.pos.PeranPos;
import id.rukun.jabatan.pos.PosUnit;
import id.rukun.jabatan.pos.PosUnitService;
import id.rukun.tenggat.JamRukun;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.Unit;
import id.rukun.wilayah.WilayahService;
import id.rukun.wilayah.kerja.UnitKerja;
import id.rukun.wilayah.kerja.UnitKerjaService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which posts an office keeps in the register, its own and those of the offices that answer to it, and which office decides. */
@Component
public class JabatanKantor {

    private static final List<Jabatan> DICATAT = List.of(Jabatan.SEKDA, Jabatan.ASISTEN, Jabatan.KEPALA_UNIT, Jabatan.CAMAT, Jabatan.LURAH,
            Jabatan.PETUGAS_UNIT, Jabatan.PETUGAS_KELURAHAN, Jabatan.PEJABAT_UNIT);
    /** Who decides where nobody who works in cases stands above an office: of its city, else of its government. */
    private static final List<Jabatan> TERATAS = List.of(Jabatan.WALI_KOTA, Jabatan.SEKDA);

    private final JenjangKantor jenjang;
    private final Kantor kantor;
    private final PelaksanaKantor pelaksana;
    private final JabatanService jabatan;
    private final PerbaikanJabatanService register;
    private final WilayahService wilayah;
    private final UnitKerjaService unitKerja;
    private final PosUnitService posUnit;
    private final CatatPosService catatPos;
    private final JamRukun jam;

    JabatanKantor(JenjangKantor jenjang, Kantor kantor, PelaksanaKantor pelaksana, JabatanService jabatan,
            PerbaikanJabatanService register, WilayahService wilayah, UnitKerjaService unitKerja, PosUnitService posUnit,
            CatatPosService catatPos, JamRukun jam) {
        this.jenjang = jenjang;
        this.kantor = kantor;
        this.pelaksana = pelaksana;
        this.jabatan = jabatan;
        this.register = register;
        this.wilayah = wilayah;
        this.unitKerja = unitKerja;
        this.posUnit = posUnit;
        this.catatPos = catatPos;
        this.jam = jam;
    }

    /** Whether the office of a unit keeps a post: one of its own unit, or of who answers to its head, with his staff and officials. */
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

    /** The posts that the office of a unit keeps, the highest first; those below heads come last. */
    public List<KursiDicatat> kursi(String unitKantor) {
        Stream<KursiRegister> kepala = unit(unitKantor).stream().flatMap(unit -> DICATAT.stream().filter(j -> j != Jabatan.PEJABAT_UNIT)
                .filter(j -> dicatat(unitKantor, j, unit)).map(j -> new KursiRegister(j, unit, null)));
        return Stream.concat(kepala, pos(unitKantor).stream().map(JabatanKantor::kursi)).map(k -> new KursiDicatat(k, null)).toList();
    }

    /** The posts below heads that the office of a unit keeps, those too that are yet to be. */
    public List<PosUnit> pos(String unitKantor) {
        List<String> unit = unitPos(unitKantor);
        return unit.isEmpty() ? List.of() : catatPos.belumBerakhir(unit, jam.hariIni());
    }

    /** Units whose posts below their heads the office of a unit keeps: those of a government whose units the register knows. */
    public List<String> unitPos(String unitKantor) {
        List<String> unit = unit(unitKantor).stream().filter(satu -> dicatat(unitKantor, Jabatan.PEJABAT_UNIT, satu)).toList();
        Set<String> dikenal = unitKerja.aktif(wilayah.unit(unitKantor).tenant(), jam.hariIni()).stream().map(UnitKerja::unitId)
                .collect(Collectors.toSet());
        return unit.stream().filter(dikenal::contains).toList();
    }

    private static KursiRegister kursi(PosUnit pos) {
        return new KursiRegister(Jabatan.PEJABAT_UNIT, pos.unitId(), pos.id());
    }

    /** A post below a head; empty where there is none by that id. */
    public Optional<KursiDicatat> dariPos(String posId) {
        return posUnit.cari(posId).map(satu -> new KursiDicatat(kursi(satu), null));
    }

    /** The post that the office of a unit keeps under a group; empty where it keeps none, whatever the text is. */
    public Optional<KursiDicatat> dariGrup(String unitKantor, String grup) {
        return kursi(unitKantor).stream().filter(k -> k.grup().equals(grup)).findFirst();
    }

    /** The post of who holds one. */
    public KursiDicatat dari(PemegangJabatan siapa) {
        return new KursiDicatat(new KursiRegister(siapa.jabatan(), siapa.unitId(), catatPos.dipegang(siapa.id()).orElse(null)), siapa);
    }

    /** Whether the office of a unit keeps a post; of the officials below a head those that are posts of their own. */
    public boolean dicatat(String unitKantor, KursiDicatat kursi) {
        KursiRegister satu = kursi.kursi();
        return dicatat(unitKantor, satu.jabatan(), satu.unitId()) && (satu.jabatan() != Jabatan.PEJABAT_UNIT || satu.posId() != null);
    }

    /** Who holds one of them, or is to hold one. */
    public List<KursiDicatat> pemegang(String unitKantor) {
        List<PemegangJabatan> semua = register.belumBerakhir(unit(unitKantor), DICATAT, jam.hariIni());
        Map<String, String> pos = catatPos.dipegang(semua.stream().filter(p -> p.jabatan() == Jabatan.PEJABAT_UNIT).map(PemegangJabatan::id)
                .toList());
        Map<KursiRegister, Boolean> dicatat = new HashMap<>();
        return semua.stream().map(p -> new KursiDicatat(new KursiRegister(p.jabatan(), p.unitId(), pos.get(p.id())), p))
                .filter(k -> k.kursi().jabatan() != Jabatan.PEJABAT_UNIT || k.kursi().posId() != null)
                .filter(k -> dicatat.computeIfAbsent(new KursiRegister(k.kursi().jabatan(), k.unitId(), null),
                        satu -> dicatat(unitKantor, satu.jabatan(), satu.unitId()))).toList();
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
        String atasan = atasan(grup);
        while (bertugas(atasan) && (atasan.equals(pengaju) || pelaksana.hanya(atasan, pihak))) {
            atasan = jenjang.atasan(atasan);
        }
        return bertugas(atasan) ? Optional.of(atasan) : teratas(Kantor.unitGrup(grup))
                .filter(g -> !g.equals(grup) && !g.equals(pengaju) && !pelaksana.hanya(g, pihak)).findFirst();
    }

    /** Who holds a post below a head is the head's to decide, not that of a post between them. */
    private String atasan(String grup) {
        return PeranPos.posId(Kantor.peranGrup(grup)).isPresent() ? jenjang.kepalaUnit(grup) : jenjang.atasan(grup);
    }

    /** Whether an office that works in cases stands directly above that of a post. */
    public boolean berAtasan(String grup) {
        return bertugas(atasan(grup));
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
