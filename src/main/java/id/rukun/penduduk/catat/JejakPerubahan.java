package id.rukun.penduduk.catat;

import id.rukun.penduduk.Domisili;
import id.rukun.penduduk.KartuKeluarga;
import id.rukun.penduduk.KkDiUnit;
import id.rukun.penduduk.Penduduk;
import id.rukun.penduduk.keluarga.AnggotaKeluarga;
import id.rukun.penduduk.keluarga.HubunganDalamKk;
import id.rukun.wilayah.baris.BarisBerlaku;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;

/** Begins and ends rows for one case, and keeps which; an open row gives up its key before another one takes it. */
final class JejakPerubahan {

    private final EntityManager entities;
    private final String kasusId;
    private final Instant saat;
    private int urutan;

    /** A case that goes back and is decided anew goes on counting. */
    JejakPerubahan(EntityManager entities, String kasusId, Instant saat) {
        this.entities = entities;
        this.kasusId = kasusId;
        this.saat = saat;
        this.urutan = entities.createQuery("select count(b) from BarisDiubah b where b.kasusId = :kasus", Long.class)
                .setParameter("kasus", kasusId).getSingleResult().intValue();
    }

    void sebelum(Penduduk orang) {
        entities.persist(new RiwayatPenduduk(orang, kasusId, saat));
    }

    void sebelum(KartuKeluarga kartu) {
        entities.persist(new RiwayatKartu(kartu, kasusId, saat));
    }

    void tinggal(String pendudukId, String rtId, LocalDate sejak) {
        berhentiTinggal(pendudukId, sejak);
        Domisili baru = new Domisili(pendudukId, rtId, sejak, saat);
        entities.persist(baru);
        entities.persist(BarisDiubah.dari(kasusId, ++urutan, baru, true));
    }

    void berhentiTinggal(String pendudukId, LocalDate berlaku) {
        entities.createQuery("select d from Domisili d where d.pendudukId = :id and d.sampai is null", Domisili.class)
                .setParameter("id", pendudukId).getResultList().forEach(lama -> {
                    entities.persist(BarisDiubah.dari(kasusId, ++urutan, lama, false));
                    lama.akhiri(berlaku);
                });
        entities.flush();
    }

    void terdaftar(String kkId, String rtId, boolean kepalaTinggal, LocalDate sejak) {
        tidakTerdaftar(kkId, sejak);
        KkDiUnit baru = new KkDiUnit(kkId, rtId, kepalaTinggal, sejak, saat);
        entities.persist(baru);
        entities.persist(BarisDiubah.dari(kasusId, ++urutan, baru, true));
    }

    void tidakTerdaftar(String kkId, LocalDate berlaku) {
        entities.createQuery("select d from KkDiUnit d where d.kkId = :id and d.sampai is null", KkDiUnit.class)
                .setParameter("id", kkId).getResultList().forEach(lama -> {
                    entities.persist(BarisDiubah.dari(kasusId, ++urutan, lama, false));
                    lama.akhiri(berlaku);
                });
        entities.flush();
    }

    void masukKartu(String kkId, String pendudukId, HubunganDalamKk hubungan, LocalDate sejak) {
        keluarKartu(pendudukId, sejak);
        AnggotaKeluarga baru = new AnggotaKeluarga(kkId, pendudukId, hubungan, sejak, saat);
        entities.persist(baru);
        entities.persist(BarisDiubah.dari(kasusId, ++urutan, baru, true));
    }

    void keluarKartu(String pendudukId, LocalDate berlaku) {
        entities.createQuery("select a from AnggotaKeluarga a where a.pendudukId = :id and a.sampai is null", AnggotaKeluarga.class)
                .setParameter("id", pendudukId).getResultList().forEach(lama -> {
                    entities.persist(BarisDiubah.dari(kasusId, ++urutan, lama, false));
                    lama.akhiri(berlaku);
                });
        entities.flush();
    }

    /** A row that holds again instead of one that was ended: from its own first day, so that this one is replaced altogether. */
    void pulihkan(BarisDiubah baris) {
        BarisBerlaku baru = switch (baris.tabel()) {
            case DOMISILI -> new Domisili(baris.pendudukId(), baris.rtId(), baris.berlaku(), saat);
            case KK_DI_UNIT -> new KkDiUnit(baris.kkId(), baris.rtId(), baris.kepalaTinggal(), baris.berlaku(), saat);
            case ANGGOTA -> new AnggotaKeluarga(baris.kkId(), baris.pendudukId(), baris.hubungan(), baris.berlaku(), saat);
        };
        // One that never came to hold is replaced already.
        BarisBerlaku lama = entities.find(baru.getClass(), baris.barisId());
        if (lama != null && lama.digantikanOleh() == null) {
            lama.alihkan(lama.mulai(), baru.id());
        }
        entities.flush();
        entities.persist(baru);
        entities.persist(BarisDiubah.lagi(kasusId, ++urutan, baru, baris));
    }
}
