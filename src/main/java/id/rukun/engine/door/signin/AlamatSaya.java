package id.rukun.engine.door.signin;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * Where somebody is written to by one channel, as he sees it himself.
 *
 * @param saluran the channel: {@code surel} or {@code pesan}
 * @param alamat the address; {@code null} where he has written none
 * @param terkonfirmasi whether it is in use
 * @param kodeSampai until when a code that was sent there is waited for, in words; {@code null} for none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AlamatSaya(String saluran, String alamat, boolean terkonfirmasi, String kodeSampai) {}
