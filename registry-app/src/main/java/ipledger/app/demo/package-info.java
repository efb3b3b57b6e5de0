/** 示范. One day of the centre, told to a running registry over HTTP. Read {@link ipledger.app.demo.Demonstration} first. */
@NullMarked
package ipledger.app.demo;

import org.jspecify.annotations.NullMarked;
