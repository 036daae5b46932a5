package id.rukun.prosedur.masabakti;

import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.jabatan.masabakti.MasaBakti;
import id.rukun.jabatan.masabakti.MasaBaktiService;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of watched terms and of the reports about their ends. */
@Service
@Transactional
public class PantauanService {

    private final PantauanMasaBaktiRepository pantauan;
    private final MasaBaktiService masaBakti;
    private final JabatanService jabatan;
    private final WilayahService wilayah;

    PantauanService(PantauanMasaBaktiRepository pantauan, MasaBaktiService masaBakti, JabatanService jabatan,
            WilayahService wilayah) {
        this.pantauan = pantauan;
        this.masaBakti = masaBakti;
        this.jabatan = jabatan;
        this.wilayah = wilayah;
    }

    /**
     * A case begins to watch a term.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException if another case does already
     */
    public MasaBakti buka(String kasusId, String masaBaktiId) {
        MasaBakti masa = masaBakti.cari(masaBaktiId).orElseThrow();
        pantauan.saveAndFlush(new PantauanMasaBakti(kasusId, masaBaktiId, masa.unitId()));
        return masa;
    }

    /** Records the report; what a correction makes of it takes its place. */
    public void catatLaporan(String kasusId, LocalDate tanggal, boolean jugaKetuaRw) {
        pantauan.findById(kasusId).orElseThrow().dilaporkan(tanggal, jugaKetuaRw);
    }

    /** Terms up to a last day that no case watches yet. */
    @Transactional(readOnly = true)
    public List<MasaBakti> belumDipantau(LocalDate palingAkhir) {
        return pantauan.belumDipantau(palingAkhir);
    }

    /** What a case watches; empty before it has begun to. */
    @Transactional(readOnly = true)
    public Optional<PantauanMasaBakti> cari(String kasusId) {
        return pantauan.findById(kasusId);
    }

    /** The term that a case watches. */
    @Transactional(readOnly = true)
    public MasaBakti masaBakti(String kasusId) {
        return cari(kasusId).flatMap(p -> masaBakti.cari(p.masaBaktiId())).orElseThrow();
    }

    /** The running cases that watch terms of a unit. */
    @Transactional(readOnly = true)
    public List<PantauanMasaBakti> berjalan(String unitId) {
        return pantauan.berjalan(unitId);
    }

    /** Whether the Ketua whose term it is still holds his post on a day. */
    @Transactional(readOnly = true)
    public boolean menjabat(MasaBakti masa, LocalDate hari) {
        return jabatan.jabatanOrang(masa.pendudukId(), hari, hari).stream().anyMatch(p -> p.unitId().equals(masa.unitId())
                && p.jabatan() == ketua(masa) && p.sifat() == SifatJabatan.DEFINITIF);
    }

    /** The post of the Ketua whose term it is. */
    @Transactional(readOnly = true)
    public Jabatan ketua(MasaBakti masa) {
        return wilayah.unit(masa.unitId()).jenis() == JenisUnit.RT ? Jabatan.KETUA_RT : Jabatan.KETUA_RW;
    }
}
