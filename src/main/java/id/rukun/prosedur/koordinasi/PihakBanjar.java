package id.rukun.prosedur.koordinasi;

import id.rukun.hukum.koordinasi.JenisUnitKerja;
import id.rukun.hukum.perwalibanjar.permintaan.JenisPihak;
import id.rukun.hukum.perwalibanjar.permintaan.PihakFakta;
import id.rukun.hukum.perwalibanjar.permintaan.PihakKoordinasiFakta;
import id.rukun.wilayah.kerja.UnitKerja;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the units of Banjar are to its regulation (Pasal 15 ayat (1), Pasal 18 ayat (1), and Pasal 23 Perwali Banjar 6/2023). */
@Component
public class PihakBanjar {

    private static final String TIDAK_DIKENAL = "";

    private final DirektoriUnit direktori;
    private final Pembidangan pembidangan;

    PihakBanjar(DirektoriUnit direktori, Pembidangan pembidangan) {
        this.direktori = direktori;
        this.pembidangan = pembidangan;
    }

    /** As what a unit coordinates; empty for one that Pasal 18 ayat (1) does not know. */
    public Optional<JenisPihak> jenis(String unitId) {
        return Optional.ofNullable(switch (direktori.jenis(unitId)) {
            case KEPALA_DAERAH -> JenisPihak.WALI_KOTA;
            case DPRD -> JenisPihak.DPRD;
            case INSTANSI_VERTIKAL, LEMBAGA_NEGARA -> JenisPihak.INSTANSI_VERTIKAL;
            case PERGURUAN_TINGGI_SWASTA -> null;
            default -> JenisPihak.PD;
        });
    }

    public boolean adalah(String unitId, JenisPihak yang) {
        return jenis(unitId).filter(jenis -> jenis == yang).isPresent();
    }

    /**
     * The kind of Perangkat Daerah that a unit is or belongs to (BJR-DT-02), for one that Pasal 23 does not list as it is registered;
     * empty for BLUD, BUMD, and who is none.
     */
    public Optional<JenisUnitKerja> jenisPd(String unitId) {
        UnitKerja unit = direktori.unit(unitId);
        if (unit.jenis().dalamSetda()) {
            return Optional.of(JenisUnitKerja.SETDA);
        }
        Map<String, String> baris = pembidangan.daftar(KotaKoordinasi.BANJAR.tenant(), unit.kodeRouting());
        return baris.isEmpty() ? terdaftar(unit.jenis()) : Optional.ofNullable(baris.get("jenisPd")).map(JenisUnitKerja::valueOf);
    }

    /** Those of Pasal 15 ayat (1) below the Setda; a Satpol PP counts as a Dinas (BJR-A-03). */
    private static Optional<JenisUnitKerja> terdaftar(JenisUnitKerja jenis) {
        return switch (jenis) {
            case SETWAN, INSPEKTORAT, DINAS, BADAN -> Optional.of(jenis);
            case SATPOL_PP -> Optional.of(JenisUnitKerja.DINAS);
            default -> Optional.empty();
        };
    }

    /**
     * All parties as the rules know them.
     *
     * @param pemohon id of the unit that asks
     * @param unit ids of all units, known to the register
     */
    public PihakKoordinasiFakta fakta(String pemohon, Collection<String> unit) {
        return new PihakKoordinasiFakta(pemohon, unit.stream().map(this::pihak).toList());
    }

    private PihakFakta pihak(String unitId) {
        return new PihakFakta(unitId, direktori.nama(unitId), jenis(unitId).map(Enum::name).orElse(TIDAK_DIKENAL),
                jenisPd(unitId).map(Enum::name).orElse(null), true);
    }

    /** Those of the units that coordinate as this. */
    public List<String> yang(Collection<String> unit, JenisPihak jenis) {
        return unit.stream().filter(id -> adalah(id, jenis)).toList();
    }
}
