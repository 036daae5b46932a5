package id.rukun.prosedur.pengurus.proses;

import id.rukun.engine.step.Pertanyaan;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.pergub171.masabakti.MasaBaktiBerturut;
import id.rukun.hukum.pergub171.masabakti.MasaBaktiBerturut.MasaSebelumnya;
import id.rukun.jabatan.masabakti.MasaBaktiService;
import id.rukun.penduduk.PendudukService;
import id.rukun.wilayah.SilsilahUnit;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The chairs of the units that became part of this one: a new unit begins at none, but who has led one of them is told (AMB-30). */
@Component
class MasaBaktiPendahulu {

    private final MasaBaktiService masaBakti;
    private final PendudukService penduduk;
    private final WilayahService wilayah;

    MasaBaktiPendahulu(MasaBaktiService masaBakti, PendudukService penduduk, WilayahService wilayah) {
        this.masaBakti = masaBakti;
        this.penduduk = penduduk;
        this.wilayah = wilayah;
    }

    /** What is to be warned of where somebody was elected in a unit on a day; empty for a unit that descends from none. */
    List<Putusan> peringatan(Pertanyaan pertanyaan, String unitId, String ketua, LocalDate pemilihan) {
        return wilayah.pendahulu(unitId).stream().map(SilsilahUnit::pendahuluId)
                .map(asal -> pertanyaan.nilai(MasaBaktiBerturut.class, fakta(asal, ketua, pemilihan)))
                .filter(putusan -> !putusan.terpenuhi()).toList();
    }

    private MasaBaktiBerturut.Fakta fakta(String asal, String ketua, LocalDate pemilihan) {
        return new MasaBaktiBerturut.Fakta(penduduk.nama(Set.of(ketua)).get(ketua), masaBakti.masaBakti(asal).stream()
                .filter(masa -> masa.mulai().isBefore(pemilihan))
                .map(masa -> new MasaSebelumnya(masa.tanggalPemilihan(), masa.pendudukId().equals(ketua))).toList(), wilayah.nama(asal));
    }
}
