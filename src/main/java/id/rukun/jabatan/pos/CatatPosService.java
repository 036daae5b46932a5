package id.rukun.jabatan.pos;

import id.rukun.jabatan.PemegangJabatan;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the posts of units below their heads and who holds them. A post is an office whose group is named by its row, so a change keeps
 * the row; who changes it keeps what stood there.
 */
@Service
@Transactional
public class CatatPosService {

    private final PosUnitRepository pos;
    private final PenempatanPosRepository penempatan;
    private final PosUnitService posUnit;

    CatatPosService(PosUnitRepository pos, PenempatanPosRepository penempatan, PosUnitService posUnit) {
        this.pos = pos;
        this.penempatan = penempatan;
        this.posUnit = posUnit;
    }

    /** All who hold, held or are to hold a post, the earliest first. */
    @Transactional(readOnly = true)
    public List<PemegangJabatan> pemegang(String posId) {
        return penempatan.semua(posId);
    }

    /** The posts that some holders hold, by the ids of their rows; who holds none is left out. */
    @Transactional(readOnly = true)
    public Map<String, String> dipegang(Collection<String> pemegangIds) {
        return penempatan.findAllById(pemegangIds).stream().collect(Collectors.toMap(PenempatanPos::pemegangId, PenempatanPos::posId));
    }

    /** The post that a holder holds; empty where he holds none. */
    @Transactional(readOnly = true)
    public Optional<String> dipegang(String pemegangId) {
        return penempatan.findById(pemegangId).map(PenempatanPos::posId);
    }

    /** The post of a unit that bears a name and has not ended by a day, or will yet be; empty if there is none. */
    @Transactional(readOnly = true)
    public Optional<PosUnit> bernama(String unitId, String nama, LocalDate hari) {
        return pos.findByUnitId(unitId).stream().filter(satu -> satu.nama().equalsIgnoreCase(nama))
                .filter(satu -> satu.sampai() == null || !satu.sampai().isBefore(hari)).findFirst();
    }

    /** The posts of some units that have not ended by a day, also those that are yet to be. */
    @Transactional(readOnly = true)
    public List<PosUnit> belumBerakhir(Collection<String> unitIds, LocalDate hari) {
        return pos.belumBerakhir(unitIds, hari);
    }

    /** Posts that stand directly below one. */
    @Transactional(readOnly = true)
    public List<PosUnit> bawahan(String posId) {
        return pos.findByAtasanId(posId);
    }

    /** Whether one post stands below another, directly or through others, or is that post. */
    @Transactional(readOnly = true)
    public boolean dibawah(String posId, String atasanId) {
        Set<String> dilalui = new HashSet<>();
        String satu = posId;
        while (satu != null && dilalui.add(satu)) {
            satu = pos.findById(satu).map(PosUnit::atasanId).orElse(null);
        }
        return dilalui.contains(atasanId);
    }

    /** Whoever is written down in the place of another row holds that one's post. */
    public void ikutkan(String lama, String baru) {
        dipegang(lama).ifPresent(posId -> penempatan.saveAndFlush(new PenempatanPos(baru, posId)));
    }

    /** Gives a post to who is written down for it. */
    public void tempatkan(String posId, PemegangJabatan siapa) {
        posUnit.tempatkan(pos.findById(posId).orElseThrow(), siapa);
        penempatan.flush();
    }

    /** Adds a post to a unit; returns its id. */
    public String buat(PosUnit baru) {
        return pos.saveAndFlush(baru).id();
    }

    /** A post is no more from a day on; where it would only begin then, it never came to be. */
    public void akhiri(String posId, LocalDate berlaku) {
        pos.findById(posId).orElseThrow().akhiri(berlaku);
        pos.flush();
    }

    /** A post was never to be. */
    public void tidakPernah(String posId) {
        PosUnit satu = pos.findById(posId).orElseThrow();
        satu.alihkan(satu.mulai(), satu.id());
        pos.flush();
    }

    /** A post that had ended goes on. */
    public void teruskan(String posId, LocalDate sampai) {
        pos.findById(posId).orElseThrow().teruskan(sampai);
        pos.flush();
    }

    /** A post stands below another one, or directly below the head; returns what stood above it. */
    public String pindah(String posId, String atasanId) {
        PosUnit satu = pos.findById(posId).orElseThrow();
        String lama = satu.atasanId();
        satu.pindah(atasanId);
        pos.flush();
        return lama;
    }

    /** What stands in the register about a post itself and about those directly below it, line by line. */
    @Transactional(readOnly = true)
    public List<String> keadaan(String posId) {
        return pos.keadaan(posId);
    }

    /** The same of all posts of a unit. */
    @Transactional(readOnly = true)
    public List<String> keadaanUnit(String unitId) {
        return pos.keadaanUnit(unitId);
    }

    /** The days on which a post is, and who holds it with his absences. */
    @Transactional(readOnly = true)
    public List<String> keadaanPemegang(String posId) {
        return pos.keadaanPemegang(posId);
    }
}
