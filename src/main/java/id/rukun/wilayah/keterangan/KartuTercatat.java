package id.rukun.wilayah.keterangan;

/**
 * Knows which RT have their family cards in the register; what was declared of their number counts no more. Brought by the register of
 * cards.
 */
public interface KartuTercatat {

    /** A question of SQL for the RT that have any, with {@code rt_id} and {@code jumlah}, their number today. */
    String rtBerkartu();
}
