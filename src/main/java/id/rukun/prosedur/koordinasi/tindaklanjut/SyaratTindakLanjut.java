package id.rukun.prosedur.koordinasi.tindaklanjut;

import id.rukun.hukum.perwalibukittinggi.permintaan.UnitKerjaTerdaftar;
import id.rukun.hukum.perwalibukittinggi.tindaklanjut.BuktiTindakLanjut;
import id.rukun.hukum.perwalibukittinggi.tindaklanjut.SesuaiFungsiUnit;
import id.rukun.hukum.perwalibukittinggi.umum.UnitKerjaFakta;
import id.rukun.isian.nilai.Terlampir;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.formulir.tindaklanjut.PelaksanaanTindakLanjutIsian;
import id.rukun.prosedur.koordinasi.formulir.tindaklanjut.PilihanHasil;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The facts that the rules of following up ask about. */
@Service
@Transactional(readOnly = true)
public class SyaratTindakLanjut {

    private static final int PANJANG_BUKTI = 500;

    private final TindakLanjutService tindakLanjut;
    private final DirektoriUnit direktori;
    private final JabatanService jabatan;

    SyaratTindakLanjut(TindakLanjutService tindakLanjut, DirektoriUnit direktori, JabatanService jabatan) {
        this.tindakLanjut = tindakLanjut;
        this.direktori = direktori;
        this.jabatan = jabatan;
    }

    /** What a unit is: whether Pasal 16 binds it. */
    public UnitKerjaFakta unit(String unitId) {
        return new UnitKerjaFakta(direktori.nama(unitId), direktori.jenis(unitId));
    }

    /** Whether a unit that was chosen is one of the city that may take part. */
    public UnitKerjaTerdaftar.Fakta dikenal(String unitId, String tenant) {
        return new UnitKerjaTerdaftar.Fakta(unitId, direktori.bukanPihak(List.of(unitId), tenant));
    }

    /** Who is to decide about an item that is not the unit's own; an Asisten whose post is vacant is none (BKT-R-73). */
    public SesuaiFungsiUnit.Fakta fungsi(ButirTindakLanjut yang, boolean fungsinya, LocalDate hari) {
        String asisten = Optional.ofNullable(yang.asistenId()).filter(id -> jabatan.dijabat(Jabatan.ASISTEN, id, hari))
                .map(direktori::kodeAsisten).orElse(null);
        return new SesuaiFungsiUnit.Fakta(direktori.nama(yang.unitId()), yang.uraian(), fungsinya, asisten, yang.dikembalikan() > 0);
    }

    /** How an item ends, with what shows it: a document that is named, or its files. */
    public BuktiTindakLanjut.Fakta bukti(String id, PelaksanaanTindakLanjutIsian isian) {
        String pengganti = tindakLanjut.pengganti(id).stream().filter(satu -> satu.id().equals(isian.penggantiButir()))
                .map(ButirTindakLanjut::butir).findFirst().orElse(null);
        return new BuktiTindakLanjut.Fakta(isian.hasil() == PilihanHasil.DIGANTI, isian.uraian(), bukti(isian), pengganti);
    }

    /** By what it is shown; {@code null} where nothing is. */
    public static String bukti(PelaksanaanTindakLanjutIsian isian) {
        if (isian.bukti() != null || isian.pindaian() == null || isian.pindaian().isEmpty()) {
            return isian.bukti();
        }
        String berkas = isian.pindaian().stream().map(Terlampir::nama).collect(Collectors.joining(", "));
        return berkas.length() <= PANJANG_BUKTI ? berkas : isian.pindaian().size() + " berkas";
    }
}
