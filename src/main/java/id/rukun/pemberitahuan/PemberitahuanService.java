package id.rukun.pemberitahuan;

import id.rukun.berkas.BerkasService;
import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.berkas.KasusService;
import id.rukun.berkas.rantai.Pelaku;
import id.rukun.hukum.Parameter;
import id.rukun.hukum.ParameterHukum;
import id.rukun.tenggat.JamRukun;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives notices within the caller's transaction: a row to be sent, and an entry in the dossier of the case that it
 * concerns.
 */
@Service
@Transactional
public class PemberitahuanService {

    private final PemberitahuanRepository pemberitahuan;
    private final BerkasService berkas;
    private final KasusService kasusService;
    private final ParameterHukum parameter;
    private final JamRukun jam;

    PemberitahuanService(PemberitahuanRepository pemberitahuan, BerkasService berkas, KasusService kasusService,
            ParameterHukum parameter, JamRukun jam) {
        this.pemberitahuan = pemberitahuan;
        this.berkas = berkas;
        this.kasusService = kasusService;
        this.parameter = parameter;
        this.jam = jam;
    }

    /**
     * Gives a notice, unless it was given already.
     *
     * @throws IllegalArgumentException if its parameter is not in force in the edition of the case; without a case, today
     */
    public void beri(PemberitahuanBaru baru) {
        if (pemberitahuan.existsByKunci(baru.kunci())) {
            return;
        }
        Pemberitahuan surat = pemberitahuan.save(new Pemberitahuan(baru, berlaku(baru), Instant.now(jam)));
        if (surat.kasusId() != null) {
            catat(surat, baru);
        }
    }

    private void catat(Pemberitahuan surat, PemberitahuanBaru baru) {
        berkas.tulis(surat.kasusId(), JenisEntri.PEMBERITAHUAN, Pelaku.SISTEM, baru.aktivitas(), Map.of(
                "timer", surat.timer(),
                "parameter", surat.parameter(),
                "nilai", surat.nilai(),
                "dasar", surat.dasar(),
                "penerima", surat.penerima(),
                "kepada", baru.alamat().sebutan(),
                "jatuhTempo", surat.jatuhTempo().toString(),
                "kalimat", surat.kalimat()));
    }

    /** The notices of a case, oldest first. */
    @Transactional(readOnly = true)
    public List<Pemberitahuan> kasus(String kasusId) {
        return pemberitahuan.findByKasusIdOrderByUrutan(kasusId);
    }

    /** Whether one of the offices was told something of a case. */
    @Transactional(readOnly = true)
    public boolean diberitahu(String kasusId, Collection<String> kantor) {
        return pemberitahuan.existsByKasusIdAndPenerimaIn(kasusId, kantor);
    }

    /** Running number of the last notice; 0 while there is none. */
    @Transactional(readOnly = true)
    public long terakhir() {
        return pemberitahuan.terakhir();
    }

    /** The notices that were given after a running number, oldest first. */
    @Transactional(readOnly = true)
    public List<Pemberitahuan> sejak(long urutan) {
        return pemberitahuan.findByUrutanGreaterThanOrderByUrutan(urutan);
    }

    private Parameter berlaku(PemberitahuanBaru baru) {
        String id = baru.pemicu().parameter();
        String kasusId = baru.alamat().kasusId();
        LocalDate edisi = kasusId == null ? jam.hariIni() : kasusService.kasus(kasusId).edisi();
        return parameter.cari(id, edisi).orElseThrow(
                () -> new IllegalArgumentException("Parameter " + id + " tidak berlaku pada " + edisi));
    }
}
