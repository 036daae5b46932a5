package id.rukun.prosedur.koordinasi.penjawab;

import id.rukun.hukum.kebijakan.pertukaran.PihakLain;
import id.rukun.hukum.koordinasi.JenisUnitKerja;
import id.rukun.hukum.perwalibukittinggi.umum.PihakKoordinasi;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.Koordinasi;
import id.rukun.prosedur.koordinasi.KoordinasiPihak;
import id.rukun.prosedur.koordinasi.KoordinasiService;
import id.rukun.prosedur.koordinasi.KotaKoordinasi;
import id.rukun.prosedur.koordinasi.StatusKoordinasi;
import id.rukun.prosedur.koordinasi.formulir.permintaan.PilihanJalurIv;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** In which coordinations a unit takes part, and whom it may turn to in them. */
@Service
@Transactional(readOnly = true)
public class PihakPerkara {

    private final KoordinasiService koordinasi;
    private final DirektoriUnit direktori;

    PihakPerkara(KoordinasiService koordinasi, DirektoriUnit direktori) {
        this.koordinasi = koordinasi;
        this.direktori = direktori;
    }

    /** The open coordinations in which a unit takes part, or that an office coordinates. */
    public List<Koordinasi> terbuka(String unitId, String kantor) {
        return koordinasi.terbuka(List.of(unitId), List.of(kantor == null ? "-" : kantor));
    }

    /** A coordination of a unit or an office, open or closed; empty for one of others, and for what is none. */
    public Optional<Koordinasi> milik(String koordinasiId, String unitId, String kantor) {
        return Optional.ofNullable(koordinasiId).flatMap(koordinasi::cari).filter(satu -> ikut(satu, unitId, kantor));
    }

    private boolean ikut(Koordinasi satu, String unitId, String kantor) {
        return satu.unitPemohon().equals(unitId) || kantor != null && kantor.equals(satu.ditanganiOleh())
                || koordinasi.pihak(satu.kasusId()).stream().map(KoordinasiPihak::unitId).anyMatch(unitId::equals)
                || koordinasi.asisten(satu.kasusId()).stream().anyMatch(asisten -> asisten.asistenId().equals(unitId));
    }

    /** Whether something may still be asked in it. */
    public static boolean terbuka(Koordinasi satu) {
        return satu.status() == StatusKoordinasi.TERBUKA || satu.status() == StatusKoordinasi.TERJADWAL;
    }

    /**
     * Ids of the parties to whom a unit may turn directly: all others; in Banjar not the DPRD, who is Pasal 19's, and vertical agencies
     * only where the direct way was chosen (Pasal 22 ayat (1)).
     */
    public List<String> dituju(Koordinasi satu, String unitId) {
        boolean langsung = satu.kota() == KotaKoordinasi.BUKITTINGGI || satu.jalurIv() == PilihanJalurIv.LANGSUNG;
        return koordinasi.pihak(satu.kasusId()).stream().map(KoordinasiPihak::unitId).filter(id -> !id.equals(unitId))
                .filter(id -> dituju(direktori.jenis(id), langsung)).toList();
    }

    private static boolean dituju(JenisUnitKerja jenis, boolean langsung) {
        return jenis != JenisUnitKerja.DPRD && (langsung || !PihakKoordinasi.konsultatif(jenis));
    }

    /**
     * Whether a unit is another one than who asks.
     *
     * @param unit id that was sent
     * @param unitId id of who asks
     * @param perkara the coordination whose parties alone may be turned to; {@code null} where anybody may
     */
    public PihakLain.Fakta pihakLain(String unit, String unitId, String tenant, Koordinasi perkara) {
        List<String> pihak = perkara == null ? List.of() : dituju(perkara, unitId).stream().map(direktori::nama).toList();
        return new PihakLain.Fakta(nama(unit, tenant), unitId.equals(unit), perkara != null, pihak);
    }

    /** Name of a unit of the city; of what is none what was sent. */
    public String nama(String unit, String tenant) {
        return direktori.cari(unit, tenant).map(satu -> direktori.nama(satu.unitId())).orElse(unit);
    }
}
