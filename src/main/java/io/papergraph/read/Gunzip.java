package io.papergraph.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Unpacks gzip data, also several packed one behind the other, and says at the end if anything else but padding stands behind them. */
final class Gunzip extends GZIPInputStream {
    private static final int TRAILER = 8;

    Gunzip(InputStream in, int buffer) throws IOException {
        super(in, buffer);
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = super.read(target, offset, length);
        if (count < 0 && isMoreBehind()) {
            throw new ZipException("what stands behind the packed data is no gzip");
        }
        return count;
    }

    private boolean isMoreBehind() throws IOException {
        for (int i = len - inf.getRemaining() + TRAILER; i < len; i++) {
            if (buf[i] != 0) {
                return true;
            }
        }
        byte[] chunk = new byte[1 << 16];
        for (int count = in.read(chunk); count > 0; count = in.read(chunk)) {
            for (int i = 0; i < count; i++) {
                if (chunk[i] != 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
