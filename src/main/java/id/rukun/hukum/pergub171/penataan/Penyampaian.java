package id.rukun.hukum.pergub171.penataan;

/**
 * How the result of one RT reached the Lurah.
 *
 * @param unit name of the RT
 * @param disampaikan whether it was handed over
 * @param olehPemimpinMusyawarah whether by the Ketua RW who chaired its Musyawarah RT
 */
public record Penyampaian(String unit, boolean disampaikan, boolean olehPemimpinMusyawarah) {}
